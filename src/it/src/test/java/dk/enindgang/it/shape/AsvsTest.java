package dk.enindgang.it.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** src/docs/asvs.md says of each requirement of OWASP ASVS 5.0.0, levels 1 and 2, what shows it, and what it names is there. */
class AsvsTest {

    /** How many requirements of these levels each section has, as the standard numbers them, none left out. */
    private static final Map<String, Integer> SECTIONS = sections("""
            V1.1=2 V1.2=9 V1.3=11 V1.4=3 V1.5=2 V2.1=3 V2.2=3 V2.3=4 V2.4=1 V3.2=2 V3.3=4 V3.4=6 V3.5=5 V3.7=2 V4.1=3 V4.2=1
            V4.3=2 V4.4=4 V5.1=1 V5.2=3 V5.3=2 V5.4=3 V6.1=3 V6.2=12 V6.3=4 V6.4=4 V6.5=5 V6.6=3 V6.8=4 V7.1=3 V7.2=4 V7.3=2
            V7.4=5 V7.5=2 V7.6=2 V8.1=2 V8.2=3 V8.3=1 V8.4=1 V9.1=3 V9.2=4 V10.1=2 V10.2=2 V10.3=4 V10.4=11 V10.5=5 V10.6=2
            V10.7=3 V11.1=2 V11.2=3 V11.3=3 V11.4=4 V11.5=1 V11.6=1 V12.1=3 V12.2=2 V12.3=4 V13.1=1 V13.2=5 V13.3=2 V13.4=5
            V14.1=2 V14.2=4 V14.3=3 V15.1=3 V15.2=3 V15.3=7 V16.1=1 V16.2=5 V16.3=4 V16.4=3 V16.5=3 V17.1=1 V17.2=4 V17.3=2""");

    private static final Path TABLE = Project.path("src/docs/asvs.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (V[0-9.]+) \\| [12] \\| (.+) \\|$");
    private static final Pattern TEST = Pattern.compile("`([A-Za-z0-9]+)`");
    private static final Pattern DOCUMENT = Pattern.compile("\\]\\(\\.\\./\\.\\./([^)]+)\\)");

    private final Map<String, String> shownBy = ROW.matcher(Project.text(TABLE))
            .results()
            .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2), (one, same) -> one, TreeMap::new));

    @Test
    void noRequirementIsLeftOut() {
        Set<String> all = SECTIONS.entrySet().stream()
                .flatMap(section -> IntStream.rangeClosed(1, section.getValue())
                        .mapToObj(number -> section.getKey() + "." + number))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(all).hasSize(253);
        assertThat(shownBy.keySet()).isEqualTo(all);
        assertThat(shownBy)
                .allSatisfy((number, how) -> assertThat(how)
                        .as(number)
                        .matches("(test: `|document: \\[|not applicable because \\w|open: \\w).+"));
    }

    @Test
    void whatIsNamedIsThere() {
        Set<String> classes = Project.sources(name -> name.endsWith(".java") && name.contains("/src/test/")).stream()
                .map(Project::name)
                .map(name -> name.substring(name.lastIndexOf('/') + 1).replace(".java", ""))
                .collect(Collectors.toSet());
        assertThat(named(TEST, "test: ")).hasSizeGreaterThan(50).isSubsetOf(classes);
        assertThat(named(DOCUMENT, "document: "))
                .hasSizeGreaterThan(4)
                .allSatisfy(document -> assertThat(Files.exists(Project.path(document)))
                        .as(document)
                        .isTrue());
    }

    @Test
    void theNumbersAboveTheTableAreRight() {
        Stream<Long> counted = Stream.of("test: ", "document: ", "not applicable", "open: ")
                .map(kind -> shownBy.values().stream()
                        .filter(how -> how.startsWith(kind))
                        .count());
        List<String> said = counted.map(String::valueOf).toList();
        assertThat(Project.text(TABLE))
                .contains("%s by a test, %s by a document, %s not applicable, %s open.".formatted(said.toArray()));
    }

    private Set<String> named(Pattern pattern, String kind) {
        return shownBy.values().stream()
                .filter(how -> how.startsWith(kind))
                .flatMap(how -> pattern.matcher(how).results().map((MatchResult found) -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Integer> sections(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> Integer.valueOf(one[1]), Integer::sum, TreeMap::new));
    }
}
