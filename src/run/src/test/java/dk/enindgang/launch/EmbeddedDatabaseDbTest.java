package dk.enindgang.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real database in a folder of its own. */
class EmbeddedDatabaseDbTest {

    @TempDir
    static Path folder;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void create() throws IOException {
        database = new EmbeddedDatabase(folder);
    }

    @BeforeEach
    void started() throws IOException {
        if (database.process().isEmpty()) {
            database.start();
        }
    }

    @AfterAll
    static void stop() {
        database.stop();
    }

    @Test
    void theApplicationWorksInADatabaseItDoesNotOwn() throws SQLException {
        assertThat(asked("enindgang_app", "select current_user || ' in ' || current_database()"))
                .isEqualTo("enindgang_app in enindgang");
        assertThatThrownBy(() -> asked("enindgang_app", "create table mine (id int)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void theOwnerMayMakeTablesAndTheExtensionsWeNeed() throws SQLException {
        assertThat(asked(
                        "enindgang_owner",
                        "create extension if not exists btree_gist; create extension if not exists pg_trgm;"
                                + " create extension if not exists unaccent; create table if not exists t (id int);"
                                + " select count(*) from t"))
                .isEqualTo("0");
    }

    @Test
    void theApplicationsStatementsEndInTime() throws SQLException {
        assertThat(asked("enindgang_app", "show statement_timeout")).isEqualTo("30s");
        assertThat(asked("enindgang_app", "show lock_timeout")).isEqualTo("5s");
        assertThat(asked("enindgang_app", "show idle_in_transaction_session_timeout"))
                .isEqualTo("1min");
    }

    @Test
    void nobodyComesInWithoutAPassword() { // R4
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "enindgang_app", "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void noOtherMachineCanReachIt() throws IOException { // R4
        List<InetSocketAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(network -> Collections.list(network.getInetAddresses()).stream())
                .filter(address -> !address.isLoopbackAddress())
                .map(address -> new InetSocketAddress(address, database.port()))
                .toList();

        assertThat(others)
                .allSatisfy(address ->
                        assertThatThrownBy(() -> SocketChannel.open(address)).isInstanceOf(IOException.class));
    }

    @Test
    void danishLettersAreSortedFoldedAndSearchedAsDanesExpect() throws SQLException {
        assertThat(asked("enindgang_app", """
                        select string_agg(name, ' ' order by name collate "da-x-icu")
                        from (values ('Åse'), ('Ærø'), ('Zoë'), ('Østen'), ('Anna')) as names(name)""")).isEqualTo("Anna Zoë Ærø Østen Åse");
        assertThat(asked("enindgang_app", "select lower('ÆØÅ')")).isEqualTo("æøå");
        assertThat(asked("enindgang_app", "select to_tsvector('Ærlighed “fravær” – bekymret')::text"))
                .contains("'fravær'")
                .contains("'ærl")
                .doesNotContain("“");
    }

    @Test
    void whatIsStoredIsThereAfterAStopAndAStart() throws IOException, SQLException { // R1
        store("stopped");

        database.stop();
        assertThat(database.process()).isEmpty();
        database.start();

        assertThat(stored("stopped")).isEqualTo("stopped");
    }

    @Test
    void whatIsStoredIsThereAfterTheServerWasKilled() throws IOException, SQLException { // R3
        store("killed");
        ProcessHandle server = database.process().orElseThrow();

        server.destroyForcibly();
        server.onExit().join();
        database.start();

        assertThat(stored("killed")).isEqualTo("killed");
    }

    @Test
    void aServerThatAKilledRunLeftBehindIsStoppedBeforeTheNext() throws IOException, SQLException { // R3
        store("left");
        ProcessHandle left = database.process().orElseThrow();

        EmbeddedDatabase next = new EmbeddedDatabase(folder);
        next.start();

        database = next;
        assertThat(left.onExit()).succeedsWithin(Duration.ofSeconds(20));
        assertThat(stored("left")).isEqualTo("left");
    }

    @Test
    void aNumberInTheFileThatIsAnotherProgramsByNowDoesNotHinderTheStart() throws IOException, SQLException { // R3
        database.stop();
        Files.writeString(
                folder.resolve("database/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder.resolve("database") + "\n");

        database.start();

        assertThat(asked("enindgang_app", "select 1")).isEqualTo("1");
    }

    @Test
    void aBrokenOffFirstStartLeavesNothingHalfDone() throws IOException {
        Path part = Files.createDirectories(folder.resolve("other/database.part"));
        Files.writeString(part.resolve("PG_VERSION"), "17");
        Files.createSymbolicLink(folder.resolve("other/postgresql-17"), folder.resolve("postgresql-17"));

        try (EmbeddedDatabase other = new EmbeddedDatabase(folder.resolve("other"))) {
            other.start();

            assertThat(part).doesNotExist();
            assertThat(other.process()).isPresent();
        }
    }

    private static void store(String word) throws SQLException {
        asked(
                "enindgang_owner",
                "create table if not exists kept (word text); insert into kept values ('" + word + "'); select 1");
    }

    private static String stored(String word) throws SQLException {
        return asked("enindgang_owner", "select word from kept where word = '" + word + "'");
    }

    /** The one value of the last statement. */
    private static String asked(String role, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), role, database.password(role));
                var statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows && statement.getUpdateCount() != -1) {
                rows = statement.getMoreResults();
            }
            try (var result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
