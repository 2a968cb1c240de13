package dk.enindgang.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.DefaultConnector;
import org.eclipse.persistence.sessions.Project;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActingAccountDbTest {

    private static final String ACTING = "select current_setting('enindgang.acting', true) as found";

    private final Registry transactions = new Registry();
    private final AtomicInteger asked = new AtomicInteger();
    private Optional<String> acting = Optional.of("7b1c8f9e-0d7c-4a55-9a35-6c1b3b0f2a11");
    private Duration ahead = Duration.ZERO;
    private String reader = "";
    private Connection connection;
    private ServerSession session;

    @BeforeEach
    void open() throws SQLException {
        connection = TestDatabase.connect();
        connection.setAutoCommit(false);
        session = session();
        new LateDatabase(new ActingAccount(
                        () -> transactions,
                        () -> {
                            asked.incrementAndGet();
                            return acting;
                        },
                        () -> ahead,
                        () -> reader))
                .customize(session);
        session.login();
    }

    @AfterEach
    void close() throws SQLException {
        session.logout();
        connection.close();
    }

    @Test
    void theDatabaseIsToldOnceInATransactionHoweverOftenItIsAsked() throws SQLException { // R4
        transactions.begin();
        assertThat(told()).isEqualTo(acting.orElseThrow());
        assertThat(told()).isEqualTo(acting.orElseThrow());
        assertThat(asked).hasValue(1);

        connection.commit();
        transactions.begin();
        acting = Optional.of("system");
        assertThat(told()).isEqualTo("system");
        assertThat(asked).hasValue(2);
    }

    @Test
    void whatWasToldEndsWithTheTransaction() throws SQLException { // R4
        transactions.begin();
        assertThat(told()).isNotEmpty();
        connection.commit();

        transactions.begin();
        acting = Optional.empty();
        assertThat(told()).isEmpty();
    }

    @Test
    void aMovedClockIsMovedInTheDatabaseTooUntilTheTransactionEnds() throws SQLException { // R5
        ahead = Duration.ofDays(400);
        transactions.begin();
        assertThat(asked("select danish_today() - cast(now() at time zone 'Europe/Copenhagen' as date) as found"))
                .isIn("399", "400", "401");
        assertThat(asked("select present_moment() - now() = interval '9600 hours' as found"))
                .isEqualTo("true");
        connection.commit();

        ahead = Duration.ZERO;
        transactions.begin();
        assertThat(asked("select present_moment() = now() as found")).isEqualTo("true");
    }

    @Test
    void whoReadsAnotherLanguageIsToldOfUntilTheTransactionEnds() throws SQLException { // R6
        reader = "en";
        transactions.begin();
        assertThat(asked("select current_setting('enindgang.reader', true) as found"))
                .isEqualTo("en");
        connection.commit();

        reader = "da";
        transactions.begin();
        assertThat(asked("select current_setting('enindgang.reader', true) as found"))
                .isEmpty();
    }

    @Test
    void outsideATransactionNobodyActs() { // R4
        assertThat(told()).isEmpty();
        assertThat(asked).hasValue(0);
    }

    private String told() {
        return asked(ACTING);
    }

    private String asked(String sql) {
        var rows = session.acquireClientSession().executeSQL(sql);
        Object found = ((Map<?, ?>) rows.get(0)).get("found");
        return found == null ? "" : found.toString();
    }

    /** Connections come from a pool that is none of EclipseLink's, as on the server; here always the same one. */
    private ServerSession session() {
        var login = new DatabaseLogin(new PostgreSQLPlatform());
        login.useExternalConnectionPooling();
        login.useExternalTransactionController();
        login.setConnector(new DefaultConnector() {
            private static final long serialVersionUID = 1L;

            @Override
            public Connection connect(Properties properties, Session asking) {
                return lent();
            }
        });
        return (ServerSession) new Project(login).createServerSession();
    }

    private Connection lent() {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
    }

    private static final class Registry implements TransactionSynchronizationRegistry {

        private @Nullable Map<Object, Object> resources;

        void begin() {
            resources = new HashMap<>();
        }

        @Override
        public @Nullable Object getTransactionKey() {
            return resources;
        }

        @Override
        public void putResource(Object key, Object value) {
            resources.put(key, value);
        }

        @Override
        public @Nullable Object getResource(Object key) {
            return resources.get(key);
        }

        @Override
        public void registerInterposedSynchronization(Synchronization sync) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getTransactionStatus() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setRollbackOnly() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean getRollbackOnly() {
            throw new UnsupportedOperationException();
        }
    }
}
