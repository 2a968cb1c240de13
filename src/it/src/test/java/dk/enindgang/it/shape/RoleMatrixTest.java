package dk.enindgang.it.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.enindgang.it.Project;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every role with every method of every door, none missing, as agreed in src/docs/role-matrix.md. */
class RoleMatrixTest {

    private static final String STATELESS = "jakarta.ejb.Stateless";

    private static final List<String> ROLES =
            List.of("STAFF", "LEADER", "EDITOR", "DIRECTORY_EDITOR", "OPERATIONS", "AUDITOR", "ADMIN");

    /** What was looked at and agreed; whoever opens a door more widely changes it here. */
    private static final Path AGREED = Project.path("src/docs/role-matrix.md");

    /** Where children are: nobody comes here by a role that runs the place or gives roles. */
    private static final Set<String> ABOUT_CHILDREN = Set.of(
            "ChildRuns",
            "ContactHandovers",
            "ContactNotes",
            "ContactPersons",
            "ContactShares",
            "ContactWatches",
            "ConsultationAnswers",
            "ConsultationChoices",
            "ConsultationReleases",
            "Consultations",
            "Families",
            "FamilyMembers",
            "GuideRuns",
            "RunAttachments",
            "RunMembers",
            "RunOwners",
            "Searches",
            "UrgentRuns",
            "WaitingHandovers");

    private final TreeMap<String, Set<String>> matrix = matrix();

    @Test
    void theTableIsTheOneThatWasAgreed() throws IOException {
        var table =
                new StringBuilder("# Who may call what\n\nEverybody who is signed in is STAFF. `*` is open to all, also"
                        + " before a log-in: the system itself calls it. Whoever may call a door about children still needs a"
                        + " relation to each of them.\n\n| door | " + String.join(" | ", ROLES) + " |\n|---"
                        + "|---".repeat(ROLES.size()) + "|\n");
        matrix.forEach((method, roles) -> table.append("| ")
                .append(method)
                .append(" | ")
                .append(ROLES.stream()
                        .map(role -> roles.contains("*") ? "*" : roles.contains(role) ? "x" : "")
                        .collect(Collectors.joining(" | ")))
                .append(" |\n"));
        Path report = Project.path("src/it/target/role-matrix.md");
        Files.createDirectories(report.getParent());
        Files.writeString(report, table);

        assertThat(matrix).hasSizeGreaterThan(60);
        assertThat(table.toString())
                .as("who may call what has changed; if it should, copy target/role-matrix.md to where it is agreed")
                .isEqualTo(Files.readString(AGREED));
    }

    @Test
    void everyMethodSaysWhoMayCallItAndNamesRolesThatExist() {
        var known = new TreeSet<>(ROLES);
        known.add("*");
        assertThat(matrix)
                .allSatisfy((method, roles) ->
                        assertThat(roles).as(method).isNotEmpty().isSubsetOf(known));
    }

    @Test
    void aRoleThatRunsThePlaceOpensNoChild() {
        assertThat(matrix.keySet().stream().map(method -> method.substring(0, method.indexOf('.'))))
                .containsAll(ABOUT_CHILDREN);
        assertThat(matrix)
                .allSatisfy((method, roles) -> assertThat(
                                ABOUT_CHILDREN.contains(method.substring(0, method.indexOf('.'))) ? roles : Set.of())
                        .as(method)
                        .isSubsetOf("STAFF", "LEADER"));
    }

    private static TreeMap<String, Set<String>> matrix() {
        var matrix = new TreeMap<String, Set<String>>();
        new ClassFileImporter()
                .importPaths(Project.path("src/services/target/classes")).stream()
                        .filter(type -> type.isAnnotatedWith(STATELESS))
                        .flatMap(RoleMatrixTest::open)
                        .forEach(method -> matrix.put(name(method), roles(method)));
        return matrix;
    }

    private static Stream<JavaMethod> open(JavaClass door) {
        return door.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName() + "("
                + method.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.joining(", "))
                + ")";
    }

    /** What stands on the method counts, else what stands on the class. */
    private static Set<String> roles(JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            return Set.of("*");
        }
        if (method.isAnnotatedWith(RolesAllowed.class)) {
            return set(method.getAnnotationOfType(RolesAllowed.class));
        }
        JavaClass door = method.getOwner();
        if (door.isAnnotatedWith(RolesAllowed.class)) {
            return set(door.getAnnotationOfType(RolesAllowed.class));
        }
        return door.isAnnotatedWith(PermitAll.class) ? Set.of("*") : Set.of();
    }

    private static Set<String> set(RolesAllowed allowed) {
        return new TreeSet<>(Arrays.asList(allowed.value()));
    }
}
