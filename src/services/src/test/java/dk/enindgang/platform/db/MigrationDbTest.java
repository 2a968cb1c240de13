package dk.enindgang.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.DriverManager;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

class MigrationDbTest {

    @Test
    void theApplicationsRoleMayNotAlterTables() { // R1
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("create table stranger (id int)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("drop sequence stored_seq"))
                .hasMessageContaining("must be owner");
    }

    @Test
    void migratingTwiceChangesNothing() {
        var before = TestDatabase.sql("select count(*) from flyway_schema_history");
        new SchemaOwner(TestDatabase.url(), TestDatabase.owner(), "", TestDatabase.appRole()).migrate();
        assertThat(TestDatabase.sql("select count(*) from flyway_schema_history"))
                .isEqualTo(before);
    }

    @Test
    void aNewerDatabaseIsLeftAlone() throws Exception { // R3
        String url = TestDatabase.emptyDatabase("newer");
        var owner = new SchemaOwner(url, TestDatabase.owner(), "", TestDatabase.appRole());
        owner.migrate();
        try (var connection = DriverManager.getConnection(url, TestDatabase.owner(), "");
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into flyway_schema_history
                    select installed_rank + 1000, '299901010000', 'from the future', type, script, checksum,
                           installed_by, installed_on, execution_time, success
                    from flyway_schema_history order by installed_rank desc limit 1""");
        }
        assertThatThrownBy(owner::migrate)
                .isInstanceOf(NewerDatabase.class)
                .hasMessageContaining("299901010000")
                .hasMessageContaining("nyere");
    }

    @Test
    void anUnreachableDatabaseIsSaidInOnePlainSentence() { // R2
        var nobodyThere = new SchemaOwner("jdbc:postgresql://127.0.0.1:1/x", "x", "secret-word", "y");
        var failure = catchThrowableOfType(FlywayException.class, nobodyThere::migrate);
        assertThat(SchemaOwner.reason(failure).orElseThrow())
                .startsWith("Databasen svarer ikke.")
                .doesNotContain("secret-word")
                .doesNotContain("Exception");
    }

    @Test
    void aMissingDatabaseNamesTheScriptThatMakesIt() {
        var missing = new SchemaOwner(TestDatabase.url().replace("/enindgang", "/nowhere"), "postgres", "", "y");
        var failure = catchThrowableOfType(FlywayException.class, missing::migrate);
        assertThat(SchemaOwner.reason(failure).orElseThrow()).contains("roles.sql");
    }
}
