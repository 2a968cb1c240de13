package dk.enindgang.sheet;

import dk.enindgang.platform.EmergencySettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder the sheets lie in (R5, R8). */
@ApplicationScoped
class SheetFolder {

    static final String LIST = "noedark-oversigt.txt";

    private static final Pattern OURS =
            Pattern.compile("\\.?noedark-[0-9a-f-]{36}-(20\\d\\d-[01]\\d-[0-3]\\d)\\.pdf(\\.[0-9a-f-]{36}\\.part)?");

    @Inject
    EmergencySettings settings;

    static String name(UUID unit, LocalDate night) {
        return "noedark-" + unit + "-" + night + ".pdf";
    }

    /** Asked before anybody is read about. A folder that is not there is not made: it may be a drive that is missing.
     *
     * @throws IOException if nothing can be written there */
    void requireWritable() throws IOException {
        if (!Files.isDirectory(settings.folder())) {
            throw new NotDirectoryException(settings.folderAsWritten());
        }
        Files.delete(Files.createTempFile(settings.folder(), ".noedark-", ".part"));
    }

    /** It is there whole or not at all, also when the machine goes down meanwhile. */
    void write(String name, byte[] content) throws IOException {
        Path folder = settings.folder();
        Path part = folder.resolve("." + name + "." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel file = FileChannel.open(
                    part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), forUsAlone(folder))) {
                ByteBuffer left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    file.write(left);
                }
                file.force(true);
            }
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Where the folder knows of such things; elsewhere it is as IT has set it up. */
    private static FileAttribute<?>[] forUsAlone(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** One that is gone already is as good as removed, but where the folder is gone nobody can tell.
     *
     * @return whether it was there */
    boolean remove(String name) throws IOException {
        if (!Files.isDirectory(settings.folder())) {
            throw new NotDirectoryException(settings.folderAsWritten());
        }
        return Files.deleteIfExists(settings.folder().resolve(name));
    }

    /** Which sheet is which unit's. */
    void writeList(List<SheetRow> rows) throws IOException {
        var text = new StringBuilder();
        rows.stream()
                .filter(row -> !row.file().isEmpty())
                .forEach(row ->
                        text.append(row.name()).append(": ").append(row.file()).append("\r\n"));
        write(LIST, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Sheets of days before that one, but for those that are a unit's newest, and what a node that died left half. What cannot be
     * removed does not keep the rest.
     *
     * @throws IOException if something could not be removed */
    void sweep(LocalDate first, Set<String> newest) throws IOException {
        IOException left = null;
        try (Stream<Path> files = Files.list(settings.folder())) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (!newest.contains(name) && isOld(name, first)) {
                    try {
                        Files.deleteIfExists(file);
                    } catch (IOException e) {
                        left = e;
                    }
                }
            }
        }
        if (left != null) {
            throw left;
        }
    }

    /** Days are compared as they are written: a day that is none is before or after as any other. */
    private static boolean isOld(String name, LocalDate first) {
        Matcher ours = OURS.matcher(name);
        return ours.matches() && ours.group(1).compareTo(first.toString()) < 0;
    }
}
