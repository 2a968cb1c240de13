package dk.enindgang.it.product;

import dk.enindgang.it.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The jars that the build has put aside for the servers. */
public final class Jars {

    private Jars() {}

    /** The one jar whose name begins so. */
    public static Path named(String name) {
        Path folder = Project.path("src/it/target/jars");
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith(name + "-"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No " + name + " in " + folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
