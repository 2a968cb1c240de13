package dk.enindgang.it.product;

import dk.enindgang.it.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the products of this run put the emergency sheets of their units, and what opens them. */
public final class SheetFolders {

    public static final String PASSWORD = "Den-dag-alt-er-nede";

    private SheetFolders() {}

    public static Path of(Packaging packaging) {
        return Project.path("src/it/target/sheets-" + packaging.name().toLowerCase(Locale.ROOT));
    }

    /** What a product must be told; the folder is empty from now on. */
    static Map<String, String> settings(Packaging packaging) {
        Path folder = of(packaging);
        try {
            if (Files.exists(folder)) {
                Micro.empty(folder);
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("ENINDGANG_EMERGENCY_FOLDER", folder.toString(), "ENINDGANG_EMERGENCY_PASSWORD", PASSWORD);
    }
}
