package dk.enindgang.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
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
            createFolder(target);
            return;
        }
        createFolder(Objects.requireNonNull(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            Folders.permit(target, (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--");
        }
    }

    /** Open for the account the database runs as, whatever mask the user has. */
    private static void createFolder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            createFolder(Objects.requireNonNull(folder.getParent()));
            Files.createDirectory(folder);
            Folders.permit(folder, "rwxr-xr-x");
        }
    }
}
