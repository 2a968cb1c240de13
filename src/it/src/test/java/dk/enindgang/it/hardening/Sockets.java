package dk.enindgang.it.hardening;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a process listens, as Linux tells it under {@code /proc}. */
final class Sockets {

    private static final String LISTENING = "0A";

    private Sockets() {}

    /** Each address and port on which the process waits for somebody. */
    static List<String> listening(ProcessHandle process) throws IOException {
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        Set<String> own = own(proc.resolve("fd"));
        return Stream.concat(
                        Files.readAllLines(proc.resolve("net/tcp")).stream(),
                        Files.readAllLines(proc.resolve("net/tcp6")).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(column -> column.length > 9 && column[3].equals(LISTENING) && own.contains(column[9]))
                .map(column -> readable(column[1]))
                .sorted()
                .toList();
    }

    private static Set<String> own(Path open) throws IOException {
        try (Stream<Path> files = Files.list(open)) {
            return files.map(Sockets::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .collect(Collectors.toSet());
        }
    }

    /** A file may be closed while it is looked at. */
    private static String target(Path open) {
        try {
            return Files.readSymbolicLink(open).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    /** Linux writes each four bytes of an address in the order of the machine. */
    private static String readable(String address) {
        String[] parts = address.split(":");
        ByteBuffer told = ByteBuffer.wrap(HexFormat.of().parseHex(parts[0])).order(ByteOrder.nativeOrder());
        ByteBuffer usual = ByteBuffer.allocate(told.capacity());
        while (told.hasRemaining()) {
            usual.putInt(told.getInt());
        }
        try {
            return InetAddress.getByAddress(usual.array()).getHostAddress() + ":" + Integer.parseInt(parts[1], 16);
        } catch (IOException e) {
            throw new IllegalStateException(address, e);
        }
    }
}
