package dk.enindgang.it.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Chromium to drive: {@code -Dchromium=path}, else an installed one, else the binary of an npm package, unpacked
 * once. {@code -Dchromium=unpacked} asks for the last one even where a browser is installed.
 */
public record Chromium(Path executable, Map<String, String> environment) {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    private static final List<String> MAC = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app" + "/Contents/MacOS/Chromium");

    /** The first that exists, in the order above. */
    public static Chromium find() {
        String asked = System.getProperty("chromium", "");
        if (asked.equals("unpacked")) {
            return unpacked();
        }
        if (!asked.isBlank()) {
            return named(Path.of(asked));
        }
        return installed().map(Chromium::named).orElseGet(Chromium::unpacked);
    }

    /** Arguments for a quiet browser that talks to nobody but the page it is given. */
    public List<String> arguments() {
        return List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
    }

    private static Chromium named(Path executable) {
        if (!Files.isExecutable(executable)) {
            throw new IllegalArgumentException("No browser to run at " + executable + " (-Dchromium)");
        }
        return new Chromium(executable, Map.of());
    }

    private static Optional<Path> installed() {
        Stream<Path> onPath = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(System.getProperty("path.separator"), -1))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, MAC.stream().map(Path::of))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Chromium unpacked() {
        try {
            Path folder = new ChromiumPackage().unpacked();
            Map<String, String> environment = new HashMap<>();
            environment.put("LD_LIBRARY_PATH", folder.resolve("lib").toString());
            environment.put("FONTCONFIG_FILE", folder.resolve("fonts.conf").toString());
            environment.put("HOME", folder.toString());
            return new Chromium(folder.resolve("chromium"), Map.copyOf(environment));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "No Chromium or Chrome is installed, and the one of the npm package could not be had: "
                            + e.getMessage(),
                    e);
        }
    }
}
