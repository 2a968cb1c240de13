package dk.enindgang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** There is one list of settings: the table of server-config, what is known here, and what is read are the same. */
class SettingsTableTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path CONFIG = ROOT.resolve("server-config");
    private static final Pattern NAME = Pattern.compile("ENINDGANG_([A-Z_]*[A-Z])");
    private static final Pattern ROW = Pattern.compile("\\| (`ENINDGANG_[^|]+) \\| ([^|]+) \\|.*");
    private static final Pattern PLACE = Pattern.compile("\\$\\{(ENV|MPCONFIG)=([A-Za-z_.]+):([^}]*)}");
    private static final Pattern PROPERTY = Pattern.compile("\"(?:enindgang\\.)([a-z.]+)\"|text\\(\"([a-z.]+)\"");
    private static final Pattern SCRIPT = Pattern.compile("\\$\\{?ENINDGANG_([A-Z_]+)");

    @Test
    void everySettingInTheTableIsKnownAndEveryKnownOneIsInTheTable() {
        assertThat(table().keySet()).hasSizeGreaterThan(20).isEqualTo(new TreeSet<>(Settings.KNOWN));
    }

    @Test
    void everySettingIsReadSomewhereAndWhateverIsReadIsKnown() {
        var read = new TreeSet<>(places().keySet());
        read.addAll(propertiesOfTheApplication());
        read.addAll(found(SCRIPT, ROOT.resolve("deploy/payara-server")));
        read.addAll(found(NAME, ROOT.resolve("src/broker-rar/src/main/java/dk/enindgang/broker/BrokerSettings.java")));
        assertThat(read).isEqualTo(new TreeSet<>(Settings.KNOWN));
    }

    @Test
    void theDefaultsInTheFilesAreThoseInTheTable() {
        Map<String, String> table = table();
        assertThat(places()).hasSizeGreaterThan(10);
        places().forEach((name, otherwise) -> {
            if (!otherwise.isEmpty()) {
                assertThat(table.get(name)).as(name).contains("`" + otherwise + "`");
            }
        });
    }

    /** What stands in the column "Uden den", by the name without its beginning. */
    private static Map<String, String> table() {
        var table = new TreeMap<String, String>();
        text(CONFIG.resolve("README.md"))
                .lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .forEach(row ->
                        NAME.matcher(row.group(1)).results().forEach(name -> table.put(name.group(1), row.group(2))));
        return table;
    }

    /** What the command files ask for, with the default they give. */
    private static Map<String, String> places() {
        var places = new TreeMap<String, String>();
        for (String file : Set.of("resources.asadmin", "server-listener.asadmin", "micro-listener.asadmin")) {
            PLACE.matcher(text(CONFIG.resolve(file)))
                    .results()
                    .forEach(place -> places.put(plain(place.group(2)), place.group(3)));
        }
        return places;
    }

    private static Set<String> propertiesOfTheApplication() {
        return Stream.of("Settings", "LogInSettings", "PasswordSettings", "MailSettings", "EmergencySettings")
                .map(name -> text(Path.of("src/main/java/dk/enindgang/platform/" + name + ".java")))
                .flatMap(code -> PROPERTY.matcher(code).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(SettingsTableTest::plain)
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, Path file) {
        Stream<String> names = pattern.matcher(text(file)).results().map(found -> found.group(1));
        return names.collect(Collectors.toSet());
    }

    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replaceFirst("^ENINDGANG_", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
