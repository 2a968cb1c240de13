package dk.enindgang.platform.db;

import jakarta.ejb.ApplicationException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A real PostgreSQL with the real tables, started once for all tests of a run. The application's role works in it as in
 * production; {@link #sql} speaks as the owner. Or, for a while, a database that is served by others.
 */
public final class TestDatabase {

    private static final String OURS = "enindgang";
    private static final Map<String, EntityManagerFactory> FACTORIES = new ConcurrentHashMap<>();
    private static final ThreadLocal<String> DATABASE = ThreadLocal.withInitial(() -> OURS);
    private static final ThreadLocal<String> READER = ThreadLocal.withInitial(() -> "");

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
        return in(municipality, block);
    }

    /** What the block does as the application's role is done in a database that is served by others, as it is there. */
    public static <T> T at(String url, String password, Supplier<T> block) {
        FACTORIES.computeIfAbsent(url, there -> open(there, password));
        return in(url, block);
    }

    private static <T> T in(String database, Supplier<T> block) {
        DATABASE.set(database);
        try {
            return block.get();
        } finally {
            DATABASE.remove();
        }
    }

    private static EntityManagerFactory factory() {
        return FACTORIES.computeIfAbsent(DATABASE.get(), TestDatabase::create);
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
        return run(TestServer.OWNER, sql);
    }

    /** Runs plain SQL as the application's role; nobody acts. */
    public static List<List<String>> sqlAsApplication(String sql) {
        return run(TestServer.APP, sql);
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
        return DriverManager.getConnection(url(), TestServer.APP, "");
    }

    /** Of a database that is there by then. */
    public static String url() {
        factory();
        return TestServer.url(DATABASE.get());
    }

    /** A second, empty database on the same server, owned by the owner role. */
    public static String emptyDatabase(String name) {
        TestServer.create(name);
        return TestServer.url(name);
    }

    public static String owner() {
        return TestServer.OWNER;
    }

    public static String appRole() {
        return TestServer.APP;
    }

    private static List<List<String>> run(String user, String sql) {
        try (Connection connection = DriverManager.getConnection(url(), user, "")) {
            return PlainRows.of(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static EntityManagerFactory create(String database) {
        TestServer.create(database);
        String url = TestServer.url(database);
        new SchemaOwner(url, TestServer.OWNER, "", TestServer.APP).migrate();
        return open(url, "");
    }

    private static EntityManagerFactory open(String url, String password) {
        return Persistence.createEntityManagerFactory(
                "enindgang",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.jdbc.driver",
                        "org.postgresql.Driver",
                        "jakarta.persistence.jdbc.url",
                        url,
                        "eclipselink.session-name",
                        url,
                        "jakarta.persistence.jdbc.user",
                        TestServer.APP,
                        "jakarta.persistence.jdbc.password",
                        password,
                        "eclipselink.weaving",
                        "false",
                        "eclipselink.logging.logger",
                        CountingLog.class.getName(),
                        "eclipselink.logging.level.sql",
                        "FINE"));
    }
}
