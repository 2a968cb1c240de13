package dk.enindgang.it.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Settings in files, each named as the setting, as server-config/README.md says for secrets. */
final class Secrets {

    private Secrets() {}

    /** Writes one more and gives the folder. */
    static Path in(Path folder, String setting, String value) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(setting.toLowerCase(Locale.ROOT).replace('_', '.')), value);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
