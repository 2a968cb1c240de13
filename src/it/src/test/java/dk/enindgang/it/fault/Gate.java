package dk.enindgang.it.fault;

import dk.enindgang.it.product.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A door in front of a server of the run: while it is closed, the server seems to be gone. */
final class Gate implements AutoCloseable {

    private final int target;
    private final int port = Ports.free();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private @Nullable ServerSocket listener;

    /** Closed at first. */
    Gate(int target) {
        this.target = target;
    }

    int port() {
        return port;
    }

    void open() throws IOException {
        ServerSocket open = new ServerSocket();
        open.setReuseAddress(true);
        open.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        listener = open;
        background(() -> accept(open));
    }

    /** Nobody comes in, and who was in is thrown out. */
    void shut() {
        try {
            ServerSocket open = listener;
            if (open != null) {
                open.close();
            }
            for (Socket connection : connections) {
                connection.close();
            }
            connections.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        shut();
    }

    private void accept(ServerSocket open) {
        try {
            while (!open.isClosed()) {
                join(open.accept());
            }
        } catch (IOException closed) {
            shut();
        }
    }

    private void join(Socket inside) throws IOException {
        Socket outside = new Socket(InetAddress.getLoopbackAddress(), target);
        connections.add(inside);
        connections.add(outside);
        background(() -> copy(inside, outside));
        background(() -> copy(outside, inside));
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException closed) {
            return;
        }
    }

    private static void background(Runnable work) {
        Thread thread = new Thread(work, "gate");
        thread.setDaemon(true);
        thread.start();
    }
}
