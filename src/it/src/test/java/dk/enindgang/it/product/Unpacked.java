package dk.enindgang.it.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Payara Micro unpacked once, with the driver of the database; each start finds it as if nobody had started it before. */
final class Unpacked {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** What a server makes or changes there. */
    private static final List<String> TRACES = List.of("applications", "autodeploy", "config", "generated", "logs");

    private final Path home;
    private final Path folder;
    private final Path untouched;
    private boolean done;

    /** Below the folder of a server. */
    Unpacked(Path home) {
        this.home = home;
        folder = home.resolve("unpacked");
        untouched = home.resolve("unpacked-config");
    }

    /** The jar to start it with. */
    Path afresh() {
        try {
            if (!done) {
                unpack();
                done = true;
            }
            for (String trace : TRACES) {
                remove(folder.resolve(trace));
            }
            copy(untouched, folder.resolve("config"));
            return folder.resolve("launch-micro.jar");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack() throws IOException {
        remove(folder);
        remove(untouched);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Jars.named("payara-micro").toString(),
                "--rootdir",
                folder.toString(),
                "--addlibs",
                Jars.named("postgresql").toString(),
                "--outputlauncher");
        Child.start(command, Map.of(), home.resolve("unpack.log")).exitCode(PATIENCE);
        copy(folder.resolve("config"), untouched);
    }

    private static void remove(Path there) throws IOException {
        if (Files.exists(there)) {
            Micro.empty(there);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
