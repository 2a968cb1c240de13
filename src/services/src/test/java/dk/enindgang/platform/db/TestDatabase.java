package dk.enindgang.platform.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.ejb.ApplicationException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A real PostgreSQL with the real tables, started once for all tests of a run. The application's role works in it as in
 * production; {@link #sql} speaks as the owner.
 */
public final class TestDatabase {

    private static final String APP = "enindgang_app";
    private static final String OWNER = "enindgang_owner";
    private static final EmbeddedPostgres SERVER = start();
    private static final String OURS = "enindgang";
    private static final Map<String, EntityManagerFactory> FACTORIES = new ConcurrentHashMap<>();
    private static final ThreadLocal<String> DATABASE = ThreadLocal.withInitial(() -> OURS);
    private static final ThreadLocal<String> READER = ThreadLocal.withInitial(() -> "");

    static {
        asSuperuser("create role " + OWNER + " login; create role " + APP + " login");
        FACTORIES.put(OURS, factory(OURS));
    }

    private TestDatabase() {}

    /** What the block does is committed, or undone if it throws. */
    public static <T> T inTransaction(Function<EntityManager, T> block) {
        try (EntityManager em = factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                if (!READER.get().isEmpty()) {
                    tell(em.unwrap(Connection.class), ActingAccount.READ, READER.get());
                }
                T result = block.apply(em);
                em.getTransaction().commit();
                return result;
            } catch (RuntimeException thrown) {
                endsWell(em, thrown);
                throw thrown;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    /** As the container does it for what says so of itself. */
    private static void endsWell(EntityManager em, RuntimeException thrown) {
        ApplicationException said = thrown.getClass().getAnnotation(ApplicationException.class);
        if (said != null && !said.rollback()) {
            em.getTransaction().commit();
        }
    }

    /** What the block does is done in the database of another municipality, with tables of its own. */
    public static <T> T elsewhere(String municipality, Supplier<T> block) {
        FACTORIES.computeIfAbsent(municipality, TestDatabase::factory);
        DATABASE.set(municipality);
        try {
            return block.get();
        } finally {
            DATABASE.remove();
        }
    }

    private static EntityManagerFactory factory() {
        return Objects.requireNonNull(FACTORIES.get(DATABASE.get()));
    }

    public static void inTransactionDo(Consumer<EntityManager> block) {
        inTransaction(em -> {
            block.accept(em);
            return "";
        });
    }

    /** How many statements the block sent to the database, commits not counted. */
    public static int statementsOf(Runnable block) {
        CountingLog.STATEMENTS.set(0);
        block.run();
        return CountingLog.STATEMENTS.get();
    }

    /** From here to the end of the transaction the database takes the work for that account's, as in production. */
    public static void actAs(EntityManager em, String acting) {
        tell(em.unwrap(Connection.class), ActingAccount.TELL, acting);
    }

    /** Whoever acts in the block reads this language; the database is told so in each transaction, as in production. */
    public static <T> T reading(Locale language, Supplier<T> block) {
        READER.set(language.getLanguage());
        try {
            return block.get();
        } finally {
            READER.remove();
        }
    }

    /** The marker for work nobody asked for. */
    public static SystemWork systemWork(EntityManager em) {
        em.unwrap(Connection.class);
        var work = new SystemWork();
        work.em = em;
        return work;
    }

    private static void tell(Connection connection, String what, String value) {
        try (PreparedStatement statement = connection.prepareStatement(what)) {
            statement.setString(1, value);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Runs plain SQL as the owner and gives the rows' columns as text. */
    public static List<List<String>> sql(String sql) {
        return run(OWNER, sql);
    }

    /** Runs plain SQL as the application's role; nobody acts. */
    public static List<List<String>> sqlAsApplication(String sql) {
        return run(APP, sql);
    }

    /** Runs one plain statement as the application's role, with somebody who acts, and commits it. */
    public static List<List<String>> sqlAsApplication(String acting, String sql) {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            tell(connection, ActingAccount.TELL, acting);
            List<List<String>> rows = PlainRows.of(connection, sql);
            connection.commit();
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** A connection of one's own as the application's role, for tests with several at once. */
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), APP, "");
    }

    public static String url() {
        return url(DATABASE.get());
    }

    /** A second, empty database on the same server, owned by the owner role. */
    public static String emptyDatabase(String name) {
        asSuperuser("create database " + name + " owner " + OWNER);
        return url(name);
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/" + database;
    }

    public static String owner() {
        return OWNER;
    }

    public static String appRole() {
        return APP;
    }

    private static List<List<String>> run(String user, String sql) {
        try (Connection connection = DriverManager.getConnection(url(), user, "")) {
            return PlainRows.of(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "80")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EntityManagerFactory factory(String database) {
        asSuperuser("create database " + database + " owner " + OWNER);
        new SchemaOwner(url(database), OWNER, "", APP).migrate();
        return Persistence.createEntityManagerFactory(
                "enindgang",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                        "jakarta.persistence.jdbc.url", url(database),
                        "eclipselink.session-name", database,
                        "jakarta.persistence.jdbc.user", APP,
                        "eclipselink.weaving", "false",
                        "eclipselink.logging.logger", CountingLog.class.getName(),
                        "eclipselink.logging.level.sql", "FINE"));
    }

    private static void asSuperuser(String sql) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
