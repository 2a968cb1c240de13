package dk.enindgang.launch;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.util.Locale;
import java.util.stream.IntStream;

/** Whether the application can have the port it is to answer on. */
final class Port {

    private static final int NEAR = 100;
    private static final int HIGHEST = 65535;

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
        return new Refusal("port.taken", port, another(port));
    }

    /** One that is free at the moment, near the one that was asked for. */
    private static int another(int port) {
        return IntStream.range(port + 1, Math.min(port + NEAR, HIGHEST))
                .filter(Port::isFree)
                .findFirst()
                .orElse(8080);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(here(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Some systems let two listen on one port, if the other took all addresses. */
    private static boolean answers(int port) {
        try (SocketChannel channel = SocketChannel.open(new InetSocketAddress(here(), port))) {
            return channel.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
