package dk.enindgang.it.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.enindgang.it.Project;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Migrations that have landed never change, and every entity table has what every entity has. */
class MigrationTest {

    private static final String FOLDER = "src/services/src/main/resources/db/migration/";

    @Test
    void noLandedMigrationIsEverEdited() {
        List<String> listed = Project.text(Project.path("src/it/src/test/resources/shape/migrations.txt"))
                .lines()
                .toList();
        assertThat(found())
                .as("a new migration gets its line in shape/migrations.txt; an old line never changes")
                .containsExactlyElementsOf(listed);
    }

    @Test
    void everyMigrationSaysWhyAndWhen() {
        assertThat(files()).isNotEmpty().allSatisfy(file -> {
            assertThat(Path.of(Project.name(file)).getFileName().toString())
                    .matches("V\\d{12}__[a-z]+(_[a-z]+)+\\.sql");
            assertThat(Project.text(file)).startsWith("-- ");
        });
    }

    @Test
    void everyEntityHasItsNumberVersionAndName() {
        String sql = files().stream().map(Project::text).collect(Collectors.joining("\n"));
        assertThat(tables()).isNotEmpty().allSatisfy(table -> {
            assertThat(sql).contains("create table " + table + " (");
            String columns = sql.substring(sql.indexOf("create table " + table + " ("));
            String own = columns.substring(0, columns.indexOf("\n);")).replaceAll(" +", " ");
            assertThat(own).as(table).contains("id bigint primary key", "version bigint not null");
            assertThat(own).as(table).contains("ref uuid not null unique");
        });
    }

    private static List<String> tables() {
        return new ClassFileImporter()
                .importPaths(Project.path("src/services/target/classes")).stream()
                        .filter(type -> type.isAnnotatedWith("jakarta.persistence.Entity"))
                        .map(MigrationTest::table)
                        .sorted()
                        .toList();
    }

    private static String table(JavaClass entity) {
        return entity.tryGetAnnotationOfType("jakarta.persistence.Table")
                .flatMap(table -> table.get("name").map(Object::toString))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> entity.getSimpleName()
                        .replaceAll("([a-z])([A-Z])", "$1_$2")
                        .toLowerCase(Locale.ROOT));
    }

    private static List<Path> files() {
        return Project.sources(name -> name.startsWith(FOLDER) && name.endsWith(".sql"));
    }

    private static List<String> found() {
        return files().stream()
                .map(file -> checksum(Project.text(file)) + " " + file.getFileName())
                .toList();
    }

    private static String checksum(String text) {
        try {
            byte[] lines = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(lines), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
