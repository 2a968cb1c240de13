package dk.enindgang.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Root on a machine that forbids user namespaces; for everybody else there is nothing to try. */
class NoNamespacesDbTest {

    private static final String NOBODY = "nobody";

    @TempDir
    private Path folder;

    @BeforeEach
    void forbid() throws IOException {
        assumeTrue(Machine.isRoot());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        System.setProperty(Account.FORCED, NOBODY);
    }

    @AfterEach
    void allow() {
        System.clearProperty(Account.FORCED);
    }

    @Test
    void theDatabaseRunsAsAUserWithoutRightsWhoOwnsItsFiles() throws IOException, SQLException { // R5
        try (EmbeddedDatabase database = new EmbeddedDatabase(folder)) {
            database.start();

            assertThat(database.process().flatMap(one -> one.info().user())).contains(NOBODY);
            try (Connection connection = database.connect("postgres")) {
                assertThat(connection.isValid(5)).isTrue();
            }
        }
    }
}
