package dk.enindgang.it.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing grows beyond what one reads at one go: design.md section 10. */
class SizeTest {

    private static final int JAVA_FILE = 250;
    private static final int METHOD = 40;
    private static final int PAGE = 120;

    @Test
    void javaFilesStayShort() {
        assertThat(tooLong(java(), JAVA_FILE)).isEmpty();
        assertThat(tooLong(java(), 1)).as("files are seen").hasSizeGreaterThan(10);
    }

    @Test
    void methodsStayShort() {
        assertThat(longMethods(METHOD)).isEmpty();
        assertThat(longMethods(2)).as("methods are seen").anyMatch(line -> line.contains("longMethods"));
    }

    @Test
    void halfOfTheFilesAreShort() {
        List<Long> lengths = java().stream()
                .filter(file -> Project.name(file).contains("/main/"))
                .map(SizeTest::lines)
                .sorted()
                .toList();
        assertThat(lengths).isNotEmpty();
        assertThat(lengths.get(lengths.size() * 95 / 100)).as("95 of 100 files").isLessThanOrEqualTo(180);
    }

    @Test
    void pagesStayShort() {
        List<Path> pages = Project.sources(name -> name.endsWith(".xhtml"));
        assertThat(pages).isNotEmpty();
        assertThat(tooLong(pages, PAGE)).isEmpty();
    }

    @Test
    void migrationsAndStylesAreReadable() {
        List<Path> files = Project.sources(name -> name.matches(".*/main/.*\\.(sql|css|js|xhtml|properties)"));
        assertThat(files).isNotEmpty();
        assertThat(files.stream().flatMap(file -> wideLines(file, 400))).isEmpty();
    }

    private static List<Path> java() {
        return Project.sources(name -> name.endsWith(".java"));
    }

    private static List<String> tooLong(List<Path> files, int limit) {
        return report(files, file -> lines(file) > limit ? Stream.of(lines(file) + " lines") : Stream.of());
    }

    private static List<String> longMethods(int limit) {
        return new JavaMethods(java())
                .lengths().entrySet().stream()
                        .filter(method -> method.getValue() > limit)
                        .map(method -> method.getKey() + ": " + method.getValue() + " lines")
                        .sorted()
                        .toList();
    }

    private static Stream<String> wideLines(Path file, int limit) {
        return Project.text(file).lines().filter(line -> line.length() > limit).map(line -> Project.name(file));
    }

    private static List<String> report(List<Path> files, Function<Path, Stream<String>> faults) {
        return files.stream()
                .flatMap(file -> faults.apply(file).map(fault -> Project.name(file) + ": " + fault))
                .toList();
    }

    private static long lines(Path file) {
        return Project.text(file).lines().count();
    }
}
