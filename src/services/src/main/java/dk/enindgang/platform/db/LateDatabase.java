package dk.enindgang.platform.db;

import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEventListener;
import org.eclipse.persistence.sessions.server.ConnectionPool;
import org.eclipse.persistence.sessions.server.ExternalConnectionPool;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Lets EclipseLink begin without a database (R2). By itself it asks the server's pool for a connection when it begins,
 * and without one the application cannot be deployed on Payara Micro and is of no use until the next start elsewhere.
 */
public class LateDatabase implements SessionCustomizer {

    private final SessionEventListener acting;

    public LateDatabase() {
        this(new ActingAccount());
    }

    LateDatabase(SessionEventListener acting) {
        this.acting = acting;
    }

    @Override
    public void customize(Session session) {
        if (session instanceof ServerSession server && server.getLogin().shouldUseExternalConnectionPooling()) {
            server.setReadConnectionPool(new Pool("read", server));
            server.addConnectionPool(new Pool(ServerSession.DEFAULT_POOL, server));
            server.getEventManager().addListener(acting);
        }
    }

    private static final class Pool extends ExternalConnectionPool {

        Pool(String name, ServerSession owner) {
            super(name, owner.getLogin(), owner);
        }

        @Override
        public synchronized void startUp() {
            setCachedConnection(new Pattern(this, getOwner()));
            setIsConnected(true);
        }
    }

    /** What each connection is copied from: it knows the way to the database and need not have been there. */
    private static final class Pattern extends DatabaseAccessor {

        Pattern(ConnectionPool pool, ServerSession owner) {
            setLogin(pool.getLogin());
            setDatasourcePlatform(owner.getPlatform());
            setPool(pool);
            // As each is after its first use. A batch of writes would otherwise never leave a connection it came to
            // first.
            setIsConnected(true);
        }
    }
}
