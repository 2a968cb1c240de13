package dk.enindgang.launch;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;

/** Whether the application can have the port it is to answer on. */
final class Port {

    private static final int PATIENCE_MILLIS = 500;

    private Port() {}

    static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(here(), port));
        } catch (BindException e) {
            boolean denied =
                    String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("permission");
            throw denied ? new Refusal("port.denied", port) : taken(port);
        } catch (IOException e) {
            throw taken(port);
        }
        if (answers(port)) {
            throw taken(port);
        }
    }

    /** 127.0.0.1, whatever the machine's names say. */
    static InetAddress here() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    private static Refusal taken(int port) {
        return new Refusal("port.taken", port, port < 65535 ? port + 1 : 8080);
    }

    /** Some systems let two listen on one port, if the other took all addresses. */
    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(here(), port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
