package dk.enindgang.platform.db;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.Clocks;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Tells the database who acts, once in each transaction, before its first statement (R4). It hangs on the connections
 * themselves: nobody can ask a table without passing here, and nobody has to remember it. The database forgets it with
 * the end of the transaction.
 */
final class ActingAccount extends SessionEventAdapter {

    /** What the policies of the tables read. */
    static final String TELL = "select set_config('enindgang.acting', ?, true)";

    /** How far the clock of a practice municipality is ahead (R5); said nowhere else. */
    private static final String MOVE = "select set_config('enindgang.ahead', ?, true)";

    /** In which language the reader reads, where it is not Danish (R6). */
    static final String READ = "select set_config('enindgang.reader', ?, true)";

    private static final String DANISH = "da";

    private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";
    private static final Object TOLD = ActingAccount.class;

    private final Supplier<TransactionSynchronizationRegistry> transactions;
    private volatile @Nullable TransactionSynchronizationRegistry known;
    private final Supplier<Optional<String>> acting;
    private final Supplier<Duration> ahead;
    private final Supplier<String> reader;

    ActingAccount() {
        this(ActingAccount::registry, ActingAccount::caller, ActingAccount::clock, ActingAccount::language);
    }

    ActingAccount(
            Supplier<TransactionSynchronizationRegistry> transactions,
            Supplier<Optional<String>> acting,
            Supplier<Duration> ahead,
            Supplier<String> reader) {
        this.transactions = transactions;
        this.acting = acting;
        this.ahead = ahead;
        this.reader = reader;
    }

    /** Comes with each connection; a transaction asks for one often and gets the same. */
    @Override
    public void postAcquireConnection(SessionEvent event) {
        Connection connection = connection(event);
        if (connection == null) {
            return;
        }
        TransactionSynchronizationRegistry registry = registryOnce();
        if (registry.getTransactionKey() == null || registry.getResource(TOLD) != null) {
            return;
        }
        registry.putResource(TOLD, TOLD);
        acting.get().ifPresent(who -> tell(connection, TELL, who));
        Duration moved = ahead.get();
        if (!moved.isZero()) {
            tell(connection, MOVE, moved.toMillis() + " milliseconds");
        }
        String language = reader.get();
        if (!language.isEmpty() && !language.equals(DANISH)) {
            tell(connection, READ, language);
        }
    }

    /** The server's one; it knows by itself which transaction asks. */
    private TransactionSynchronizationRegistry registryOnce() {
        TransactionSynchronizationRegistry registry = known;
        if (registry == null) {
            registry = transactions.get();
            known = registry;
        }
        return registry;
    }

    private static @Nullable Connection connection(SessionEvent event) {
        return event.getResult() instanceof DatabaseAccessor accessor
                        && accessor.getDatasourceConnection() instanceof Connection open
                ? open
                : null;
    }

    private static void tell(Connection connection, String words, String value) {
        try (PreparedStatement statement = connection.prepareStatement(words)) {
            statement.setString(1, value);
            statement.execute();
        } catch (SQLException e) {
            throw DatabaseException.sqlException(e);
        }
    }

    /** Nobody, where nobody is signed in: before a log-in, at the start, in a timer. */
    private static Optional<String> caller() {
        try {
            return CDI.current().select(Caller.class).get().find().map(UUID::toString);
        } catch (ContextNotActiveException nobodyAsks) {
            return Optional.empty();
        }
    }

    /** Nobody's, where no request has come in. */
    private static String language() {
        try {
            return CDI.current().select(ReaderLanguage.class).get().code();
        } catch (ContextNotActiveException nobodyReads) {
            return "";
        }
    }

    private static Duration clock() {
        return CDI.current().select(Clocks.class).get().ahead();
    }

    @SuppressWarnings("BanJNDI") // the name is ours, and the server's own object answers to it
    private static TransactionSynchronizationRegistry registry() {
        try {
            return InitialContext.doLookup(REGISTRY);
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no " + REGISTRY, e);
        }
    }
}
