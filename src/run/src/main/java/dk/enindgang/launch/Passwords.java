package dk.enindgang.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** R4: the passwords of the database, made by chance at the first start and kept for their owner's eyes. */
public final class Passwords {

    private static final String[] NAMES = {"postgres", "enindgang_owner", "enindgang_app"};

    private final Properties passwords = new Properties();

    private Passwords() {}

    /** Reads the file, or makes it. */
    public static Passwords in(Path file) throws IOException {
        Passwords made = new Passwords();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                made.passwords.load(reader);
            }
            return made;
        }
        SecureRandom random = new SecureRandom();
        for (String name : NAMES) {
            byte[] bytes = new byte[24];
            random.nextBytes(bytes);
            made.passwords.setProperty(
                    name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part);
        Folders.permit(part, "rw-------");
        try (Writer writer = Files.newBufferedWriter(part)) {
            made.passwords.store(writer, null);
        }
        Files.move(part, file);
        return made;
    }

    /** Of a database role. */
    public String of(String role) {
        String password = passwords.getProperty(role);
        if (password == null) {
            throw new IllegalArgumentException("no password for " + role);
        }
        return password;
    }
}
