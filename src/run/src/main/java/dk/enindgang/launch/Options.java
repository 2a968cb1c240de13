package dk.enindgang.launch;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Properties;

/** What was asked for on the command line, and where the build put the parts. */
record Options(int port, Path data, boolean reset, String now, Parts parts) {

    private static final int DEFAULT_PORT = 8080;

    /** A day of this century and a time; the application asks for the same. */
    private static final String MOMENT = "20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d";

    /** The files the application server is started with. */
    record Parts(Path micro, Path broker, Path application, Path serverConfig) {}

    static Options of(Properties given) {
        return new Options(
                port(given.getProperty("port", "")),
                data(given),
                switchedOn(given.getProperty("reset")),
                now(given.getProperty("now", "").strip()),
                new Parts(
                        file(given, "run.micro"),
                        file(given, "run.broker"),
                        file(given, "run.application"),
                        file(given, "run.serverConfig")));
    }

    private static int port(String text) {
        if (text.isBlank()) {
            return DEFAULT_PORT;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new Refusal("options.port", text);
        }
        return Integer.parseInt(text);
    }

    private static String now(String text) {
        if (!text.isEmpty() && !isMoment(text)) {
            throw new Refusal("options.now", text);
        }
        return text;
    }

    private static boolean isMoment(String text) {
        try {
            return text.matches(MOMENT) && LocalDateTime.parse(text).isAfter(LocalDateTime.MIN);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Path data(Properties given) {
        String text = given.getProperty("data", "");
        if (text.isBlank()) {
            return usualFolder(given);
        }
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new Refusal("options.data", text);
        }
    }

    /** Outside the clone, where each system keeps such things, so that a fresh clone finds its data again. */
    private static Path usualFolder(Properties given) {
        String system = given.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(given.getProperty("user.home", "")).toAbsolutePath();
        if (system.contains("windows")) {
            return home.resolve("AppData/Local/en-indgang");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/en-indgang");
        }
        if ("root".equals(given.getProperty("user.name"))) {
            return Path.of("/var/lib/en-indgang");
        }
        return home.resolve(".local/share/en-indgang");
    }

    private static boolean switchedOn(@org.jspecify.annotations.Nullable String text) {
        return text != null && !"false".equalsIgnoreCase(text.strip());
    }

    private static Path file(Properties given, String name) {
        String text = given.getProperty(name, "");
        if (text.isBlank() || !Files.exists(Path.of(text))) {
            throw new Refusal("options.part", name, text);
        }
        return Path.of(text).toAbsolutePath();
    }
}
