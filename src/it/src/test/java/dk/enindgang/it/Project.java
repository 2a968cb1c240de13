package dk.enindgang.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where the files of the project are, seen from its tests. */
public final class Project {

    private static final Path ROOT = find();

    private Project() {}

    /** A file or folder, by its path from the top of the repository. */
    public static Path path(String path) {
        return ROOT.resolve(path);
    }

    /** Every file below {@code src} that the project wrote itself and whose path, from the top, is wanted. */
    public static List<Path> sources(Predicate<String> wanted) {
        try (Stream<Path> files = Files.walk(ROOT.resolve("src"))) {
            return files.filter(file -> !ROOT.relativize(file).toString().contains("/target/"))
                    .filter(Files::isRegularFile)
                    .filter(file -> wanted.test(name(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path from the top of the repository, with slashes on every system. */
    public static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    /** The text of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path find() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("The tests must run inside the project");
        }
        return folder;
    }
}
