package dk.enindgang.it.product;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Bytes on a socket, for requests no decent client would send. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 15_000;

    private RawHttp() {}

    /** What came back; an empty text when the server just hung up. */
    public record Answer(String text) {

        public int status() {
            return text.startsWith("HTTP/") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }

        public Optional<String> header(String name) {
            return headers(name).stream().findFirst();
        }

        public List<String> headers(String name) {
            String head = name.toLowerCase(Locale.ROOT) + ":";
            return text.split("\r\n\r\n", 2)[0]
                    .lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(head))
                    .map(line -> line.substring(head.length()).strip())
                    .toList();
        }

        public String body() {
            int end = text.indexOf("\r\n\r\n");
            return end < 0 ? "" : text.substring(end + 4);
        }
    }

    /** Sends the lines and an empty line, with {@code Host} and {@code Connection: close} when they are missing. */
    public static Answer send(URI base, String request) throws IOException {
        String head = request.replace("\r\n", "\n").replace("\n", "\r\n");
        if (!head.toLowerCase(Locale.ROOT).contains("\r\nhost:")) {
            head += "\r\nHost: " + base.getAuthority();
        }
        if (!head.toLowerCase(Locale.ROOT).contains("\r\nconnection:")) {
            head += "\r\nConnection: close";
        }
        return exchange(base, (head + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends a head with the length of the body, and the body. */
    public static Answer send(URI base, String request, String body) throws IOException {
        return exchange(base, form(base, request, body));
    }

    /** The same, from this address of the machine. */
    public static Answer sendFrom(String client, URI base, String request, String body) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort(), InetAddress.getByName(client), 0)) {
            return exchange(socket, form(base, request, body));
        }
    }

    private static byte[] form(URI base, String request, String body) {
        String head = request.replace("\n", "\r\n") + "\r\nHost: " + base.getAuthority()
                + "\r\nConnection: close\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length
                + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }

    public static Answer exchange(URI base, byte[] bytes) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            return exchange(socket, bytes);
        }
    }

    private static Answer exchange(Socket socket, byte[] bytes) throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException hungUp) {
            return new Answer("");
        }
        return new Answer(read(socket.getInputStream()));
    }

    private static String read(InputStream in) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] block = new byte[8192];
        try {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                all.write(block, 0, read);
            }
        } catch (SocketTimeoutException slow) {
            return all.toString(StandardCharsets.UTF_8) + "\n(no end of the answer)";
        } catch (IOException hungUp) {
            return all.toString(StandardCharsets.UTF_8);
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
