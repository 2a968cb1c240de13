package dk.enindgang.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from the jar of the platform at hand. */
final class DatabaseBinaries {

    private final Path folder;

    DatabaseBinaries(Path folder) {
        this.folder = folder;
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(Machine.isWindows() ? name + ".exe" : name);
    }

    boolean unpacked() {
        return Files.exists(program("postgres"));
    }

    /** Unpacked beside and then moved, so that a broken attempt is never taken for the whole. */
    void unpack() throws IOException {
        if (unpacked()) {
            return;
        }
        Path part = folder.resolveSibling(folder.getFileName() + ".part");
        Folders.delete(part);
        try (InputStream packed = open();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(part, entry, tar);
            }
        }
        Folders.delete(folder);
        Files.move(part, folder);
    }

    private static InputStream open() {
        String name = "/postgres-" + Machine.platform() + ".txz";
        InputStream packed = DatabaseBinaries.class.getResourceAsStream(name);
        if (packed == null) {
            throw new Refusal("database.platform", Machine.platform());
        }
        return packed;
    }

    private static void unpack(Path root, TarArchiveEntry entry, InputStream content) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("entry outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            makeExecutable(target, entry.getMode());
        }
    }

    /** Readable for the account the database runs as, whatever mask the user has. */
    private static void makeExecutable(Path file, int mode) throws IOException {
        if (!Machine.isWindows()) {
            boolean runs = (mode & 0100) != 0;
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
