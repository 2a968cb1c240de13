package dk.enindgang.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** R1, R2, R3: the one folder everything lives in. */
final class DataFolder implements AutoCloseable {

    private static final String MARK = ".en-indgang";
    private static final String ADDRESS = "address";
    private static final List<String> OURS = List.of(
            "database",
            "database.part",
            "database.secret",
            "database.log",
            "postgresql-17",
            "postgresql-17.part",
            "passwords.properties",
            "passwords.properties.part",
            "broker",
            "emergency",
            "database.log.1",
            "server.log",
            "server.log.1",
            "server.pid",
            "tmp",
            ADDRESS);
    private static final long MEBIBYTES_FIRST = 500;
    private static final long MEBIBYTES_LATER = 250;

    private final Path path;
    private @Nullable FileLock lock;

    private DataFolder(Path path) {
        this.path = path;
    }

    /** Makes the folder if need be and takes it for this run. */
    static DataFolder open(Path path) {
        DataFolder folder = new DataFolder(path);
        try {
            Files.createDirectories(path);
            folder.requireOurs();
            folder.take();
            return folder;
        } catch (AccessDeniedException e) {
            throw new Refusal("folder.denied", path);
        } catch (IOException e) {
            throw Disk.isFull(e) ? new Refusal("disk.full") : new Refusal("folder.unusable", path);
        }
    }

    private void requireOurs() throws IOException {
        Path mark = path.resolve(MARK);
        if (Files.exists(mark)) {
            return;
        }
        try (Stream<Path> content = Files.list(path)) {
            if (content.findAny().isPresent()) {
                throw new Refusal("folder.foreign", path);
            }
        }
        Files.writeString(mark, Texts.of("folder.mark") + "\n");
        // The database's system user must be able to walk through, but sees nothing.
        Folders.permit(path, Machine.isRoot() ? "rwx--x--x" : "rwx------");
    }

    private void take() throws IOException {
        FileChannel channel = FileChannel.open(path.resolve(MARK), StandardOpenOption.WRITE);
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new Refusal("folder.taken", path, address());
        }
    }

    private String address() throws IOException {
        Path file = path.resolve(ADDRESS);
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }

    void rememberAddress(String address) throws IOException {
        Files.writeString(path.resolve(ADDRESS), address + "\n");
    }

    void rememberServer(long number) throws IOException {
        Files.writeString(path.resolve("server.pid"), number + "\n");
    }

    /** An application server that a killed run left behind. */
    Optional<ProcessHandle> leftOverServer() throws IOException {
        Path file = path.resolve("server.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String number = Files.readString(file).strip();
        return number.matches("\\d+")
                ? Machine.process(Long.parseLong(number), temporary().toString())
                : Optional.empty();
    }

    /** Only what a run has put there; anything else in the folder stays. */
    void reset() throws IOException {
        for (String name : OURS) {
            Folders.delete(path.resolve(name));
        }
    }

    void requireRoom() throws IOException {
        Disk.require(path, EmbeddedDatabase.isPresent(path) ? MEBIBYTES_LATER : MEBIBYTES_FIRST);
    }

    Path path() {
        return path;
    }

    Path broker() {
        return path.resolve("broker");
    }

    Path emergency() {
        return path.resolve("emergency");
    }

    Path temporary() {
        return path.resolve("tmp");
    }

    Path serverLog() {
        return path.resolve("server.log");
    }

    /** The logs of the run before are kept beside those of this one. */
    void turnLogs() throws IOException {
        for (String name : List.of("server.log", "database.log")) {
            Path log = path.resolve(name);
            if (Files.exists(log)) {
                Files.move(log, path.resolve(name + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.acquiredBy().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
