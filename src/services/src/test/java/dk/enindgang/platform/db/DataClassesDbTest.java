package dk.enindgang.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** src/docs/data-protection.md has a class for each table, and what it says of a class the database keeps. */
class DataClassesDbTest {

    private static final Path DOCUMENT = Path.of("../../src/docs/data-protection.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z_]+)` \\| ([A-Z]+) \\| (.+) \\| (.+) \\|$");
    private static final Set<String> CLASSES = Set.of("BARN", "KONTROL", "LOGIN", "KOLLEGA", "FAG", "DRIFT");

    private final Map<String, String> classes = rows();

    @Test
    void eachTableHasOneClass() {
        assertThat(tables("true")).hasSizeGreaterThan(40).isEqualTo(classes.keySet());
        assertThat(classes.values()).allMatch(CLASSES::contains);
    }

    @Test
    void whatIsAboutAChildIsWalledRowByRow() {
        assertThat(of("BARN")).hasSizeGreaterThan(8).isEqualTo(tables("c.relrowsecurity"));
    }

    @Test
    void whatControlsCannotBeRewrittenByTheApplication() {
        assertThat(of("KONTROL"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(tables("has_table_privilege('enindgang_app', c.oid, 'UPDATE')"
                        + " or has_table_privilege('enindgang_app', c.oid, 'DELETE')"
                        + " or has_any_column_privilege('enindgang_app', c.oid, 'UPDATE')"));
        assertThat(tables("has_table_privilege('enindgang_app', c.oid, 'DELETE')"))
                .as("the question sees something")
                .contains("draft");
    }

    private Set<String> of(String dataClass) {
        return classes.keySet().stream()
                .filter(table -> classes.get(table).equals(dataClass))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tables(String condition) {
        return TestDatabase.sql("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and ("
                        + condition
                        + ")")
                .stream()
                .map(row -> row.get(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> rows() {
        try {
            return ROW.matcher(Files.readString(DOCUMENT))
                    .results()
                    .collect(Collectors.toMap(
                            (MatchResult row) -> row.group(1),
                            row -> row.group(2),
                            (one, same) -> "twice",
                            TreeMap::new));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
