package dk.enindgang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fields for passwords hide what is typed, say which password they want, and let the keeper of passwords paste. */
class PasswordFieldsTest {

    private static final Pattern FIELD = Pattern.compile("<(e:field|input|h:inputSecret|h:inputText)\\s[^>]*>");
    private static final Pattern SECRET =
            Pattern.compile("(?s).*(name=\"(password|newPassword|repeat)\"|id=\"(password|current|repeat)\").*");
    private static final Pattern WANTED = Pattern.compile("(?s).*autocomplete=\"(current|new)-password\".*");

    @Test
    void eachHidesWhatIsTypedAndSaysWhichOneItWants() {
        assertThat(secrets(Sources.pages()).toList())
                .hasSizeGreaterThanOrEqualTo(9)
                .allMatch(PasswordFieldsTest::isHidden)
                .allMatch(field -> WANTED.matcher(field).matches());
    }

    @Test
    void noFieldOfTypePasswordIsAnythingElse() {
        assertThat(fields(Sources.pages()).filter(PasswordFieldsTest::isHidden))
                .allMatch(field -> SECRET.matcher(field).matches());
    }

    @Test
    void noScriptHearsOfPasting() throws IOException {
        try (Stream<Path> scripts = Files.walk(Path.of("src/main/webapp/resources"))) {
            assertThat(scripts.filter(file -> file.toString().endsWith(".js")).toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("\"paste\"", "onpaste"));
        }
    }

    @Test
    void theTestItselfSeesAFieldThatShows() {
        var page = Map.of("a.xhtml", "<input id=\"password\"\n name=\"password\" type=\"text\" />");

        assertThat(secrets(page)).hasSize(1).noneMatch(PasswordFieldsTest::isHidden);
    }

    private static boolean isHidden(String field) {
        return field.contains("type=\"password\"") || field.startsWith("<h:inputSecret");
    }

    private static Stream<String> secrets(Map<String, String> pages) {
        return fields(pages).filter(field -> SECRET.matcher(field).matches());
    }

    private static Stream<String> fields(Map<String, String> pages) {
        return pages.entrySet().stream()
                .filter(page -> !page.getKey().startsWith("WEB-INF/frame/"))
                .flatMap(page -> FIELD.matcher(page.getValue()).results().map(found -> found.group()));
    }
}
