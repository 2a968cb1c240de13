package dk.enindgang.it.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.stream.IntStream;

/** Ports nobody listens on, so that two runs on one machine never reach each other. */
public final class Ports {

    private static final Random RANDOM = new Random();
    private static final int[] SERVER_OFFSETS = {7, 8, 37, 38, 39, 48, 49, 76, 80, 81, 86, 90};

    private Ports() {}

    /** One free port. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A base from which all ports of a Payara Server domain are free. */
    static int base() {
        return IntStream.generate(() -> 10_000 + 100 * RANDOM.nextInt(200))
                .limit(200)
                .filter(base -> IntStream.of(SERVER_OFFSETS).allMatch(offset -> isFree(base + offset)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No hundred free ports between 10000 and 30000"));
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
