package dk.enindgang.family;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.db.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** person R6: a copy of the database, of what it writes ahead and of what it logs tells no CPR number. */
class NoNumberIsReadableDbTest {

    private static final int CHILDREN = 5;

    @Test
    void neitherTablesNorFilesOfTheDatabaseHoldANumber() {
        var world = new FamilyWorld();
        var numbers = new ArrayList<String>();
        for (int i = 0; i < CHILDREN; i++) {
            String number = FamilyWorld.aNumber();
            UUID family = world.aFamily("Familien Alba", FamilyWorld.aChild("Alba", number));
            UUID member = world.get(world.adviser, family).members().get(0).ref();
            assertThat(world.<String>members(world.adviser, door -> door.unmask(family, member)))
                    .isEqualTo(number);
            world.families(world.adviser, door -> door.search(number, 5));
            world.members(world.colleague, door -> door.alike("Alba", FamilyWorld.BORN, number));
            numbers.add(number);
        }
        superuserSays("select pg_switch_wal()");

        List<String> tables = tables();
        assertThat(tables).hasSizeGreaterThan(50);
        for (String table : tables) {
            assertNone(table, text(table), numbers);
        }
        assertThat(text("person")).as("the question sees something").contains("Prøvesen");
        Path data = Path.of(superuserSays("show data_directory"));
        assertThat(filesBelow(data))
                .hasSizeGreaterThan(100)
                .allSatisfy(file -> assertNone(file.toString(), bytes(file), numbers));
    }

    private static String superuserSays(String sql) {
        try (Connection connection = DriverManager.getConnection(TestDatabase.url(), "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet said = statement.executeQuery(sql)) {
            said.next();
            return said.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertNone(String where, String text, List<String> numbers) {
        for (String number : numbers) {
            assertThat(text.contains(number)).as(where).isFalse();
            assertThat(text.contains(number.replace("-", ""))).as(where).isFalse();
        }
    }

    private static List<String> tables() {
        return TestDatabase.sql(
                        "select cast(c.oid as regclass) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where n.nspname = 'public' and c.relkind = 'r' order by 1")
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    private static String text(String table) {
        return String.join(
                "\n",
                TestDatabase.sql("select cast(t as text) from " + table + " t").stream()
                        .map(row -> String.valueOf(row.get(0)))
                        .toList());
    }

    private static List<Path> filesBelow(Path data) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(data, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.add(file);
                    return FileVisitResult.CONTINUE;
                }

                /** The database takes some away while they are looked for. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Each byte is a letter, so that digits stand as they are. */
    private static String bytes(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) : "";
        } catch (IOException gone) {
            return "";
        }
    }
}
