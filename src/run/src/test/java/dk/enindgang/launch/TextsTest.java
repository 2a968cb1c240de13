package dk.enindgang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence is used, and every one that is used is there. */
class TextsTest {

    private static final Path SOURCE = Path.of("src/main/java/dk/enindgang/launch");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z]+)+)\"");

    private final Set<String> keys =
            ResourceBundle.getBundle("dk.enindgang.launch.texts").keySet();

    @Test
    void noSentenceIsDead() throws IOException {
        assertThat(keys).isSubsetOf(literals());
    }

    @Test
    void noSentenceIsMissing() throws IOException {
        Set<String> prefixes = keys.stream().map(TextsTest::prefix).collect(Collectors.toSet());
        Set<String> used = literals().stream()
                .filter(literal -> prefixes.contains(prefix(literal)))
                .filter(literal -> !literal.matches(".*\\.(log|part|pid|secret)"))
                .collect(Collectors.toSet());

        assertThat(used).isNotEmpty().isSubsetOf(keys);
    }

    @Test
    void aNumberIsShownAsItIs() {
        assertThat(Texts.of("console.address", 18080)).isEqualTo("Åbn  http://127.0.0.1:18080");
    }

    private static String prefix(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.list(SOURCE)) {
            return files.map(TextsTest::read)
                    .flatMap(text -> KEY.matcher(text).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
