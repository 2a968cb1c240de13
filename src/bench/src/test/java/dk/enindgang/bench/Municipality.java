package dk.enindgang.bench;

import dk.enindgang.launch.EmbeddedDatabase;
import dk.enindgang.person.Numbers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A municipality in a PostgreSQL of its own: 2,500 staff, 240,000 answered steps, and as much else as {@link Scale} says. */
final class Municipality implements AutoCloseable {

    /** The first this many members of staff have thirty runs in progress. */
    static final int BUSY = 120;

    private static final String APPLICATION = "enindgang_app";

    private final EmbeddedDatabase database;
    private final Scale scale;

    private Municipality(EmbeddedDatabase database, Scale scale) {
        this.database = database;
        this.scale = scale;
    }

    /** Starts an empty one. */
    static Municipality in(Path folder) throws IOException {
        var database = new EmbeddedDatabase(folder);
        database.start();
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        return new Municipality(database, Scale.S1);
    }

    /** One of another size on the same PostgreSQL, with the tables this one has before it has grown. Not to be closed. */
    Municipality copy(Scale other) {
        if (number("select count(*) from pg_database where datname = '" + other.database() + "'") == 0) {
            texts(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'enindgang' and pid <> pg_backend_pid()");
            try (Connection connection = database.connect("postgres");
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + other.database() + " template enindgang owner enindgang_owner");
                statement.execute("alter role " + APPLICATION + " in database " + other.database()
                        + " set timezone = 'Europe/Copenhagen'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return new Municipality(database, other);
    }

    /** Whether an earlier run has left it grown. */
    boolean isGrown() {
        return number("select count(*) from pg_tables where tablename = 'bench_row'") > 0;
    }

    /** Fills it to scale, when the application has made the tables. */
    void grow() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String script : scale.scripts()) {
                statement.execute(script);
            }
            Report.say(Numbers.fill(connection) + " numbers are kept");
            statement.execute("vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        require(2_500, "select count(*) from account where user_name like 'maal%'");
        require(240_000, "select count(*) from guide_run_entry");
        require(9_000, "select count(*) from guide_run where about_child");
        require(scale.guides(), "select count(*) from action_guide where slug like 'maal-%' and status = 'PUBLISHED'");
        require(scale.tasks(), "select count(*) from task");
        require(scale.families(), "select count(*) from family");
        require(4L * scale.families(), "select count(*) from person where cpr_key is not null");
        require(scale.points(), "select count(*) from contact_point");
        require(200 * 25, "select count(*) from situation_contact_rule");
        require(
                24 * 40,
                "select sum(open) from task_load l join employee e on e.ref = l.employee_ref"
                        + " where e.id between 20000000001 and 20000000024");
    }

    private void require(long least, String count) {
        long found = number(count);
        if (found < least) {
            throw new IllegalStateException(found + " instead of " + least + ": " + count);
        }
    }

    static String text(String script) {
        try (InputStream in = Objects.requireNonNull(Municipality.class.getResourceAsStream(script), script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A member of staff by number, from 1. */
    static String userName(int number) {
        return String.format(java.util.Locale.ROOT, "maal%05d", number);
    }

    long number(String query) {
        return Long.parseLong(texts(query).get(0));
    }

    /** The first column of every row. */
    List<String> texts(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    Connection connect() throws SQLException {
        return database.connect(scale.database());
    }

    /** Changes rows past the application. */
    int change(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    Scale scale() {
        return scale;
    }

    private String url() {
        return database.url(scale.database());
    }

    /** As the application's own role. */
    Connection connectAsApplication() throws SQLException {
        return DriverManager.getConnection(url(), APPLICATION, database.password(APPLICATION));
    }

    Path log() {
        return database.log();
    }

    ProcessHandle process() {
        return database.process().orElseThrow();
    }

    /** What the application is told at its start. */
    Map<String, String> settings() {
        return Map.of(
                "ENINDGANG_MODE",
                "practice",
                "ENINDGANG_MUNICIPALITY",
                "Eksempelby Kommune",
                "ENINDGANG_DB_URL",
                url(),
                "ENINDGANG_DB_USER",
                APPLICATION,
                "ENINDGANG_DB_PASSWORD",
                database.password(APPLICATION),
                "ENINDGANG_DB_OWNER_USER",
                "enindgang_owner",
                "ENINDGANG_DB_OWNER_PASSWORD",
                database.password("enindgang_owner"),
                "ENINDGANG_CPR_KEYS",
                Numbers.KEYS);
    }

    @Override
    public void close() {
        database.close();
    }
}
