package dk.enindgang.it.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.enindgang.it.Project;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One word for one thing: every entity and every enum of the services is in the glossary. */
class GlossaryTest {

    private static final Pattern ROW = Pattern.compile("^\\| (?<danish>[^|]+) \\| `(?<name>[A-Za-z]+)` \\|.*");

    private static final JavaClasses SERVICES =
            new ClassFileImporter().importPaths(Project.path("src/services/target/classes"));

    @Test
    void everyEntityAndEnumIsAWordOfTheGlossary() {
        assertThat(words()).containsAll(named());
    }

    @Test
    void everyWordMarkedAsUsedIsInTheCode() {
        Set<String> known = SERVICES.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        assertThat(known).containsAll(words());
    }

    @Test
    void entitiesAndWordsAreSeen() {
        assertThat(named()).contains("ActionGuide", "GuideRun", "Obligation");
        assertThat(words()).contains("ActionGuide");
    }

    private static List<String> named() {
        return SERVICES.stream()
                .filter(type ->
                        type.isTopLevelClass() && (type.isEnum() || type.isAnnotatedWith("jakarta.persistence.Entity")))
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
    }

    private static Set<String> words() {
        return Project.text(Project.path("src/docs/glossary.md"))
                .lines()
                .map(ROW::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(row -> row.group("name"))
                .collect(Collectors.toSet());
    }
}
