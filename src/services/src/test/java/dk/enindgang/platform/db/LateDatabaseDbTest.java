package dk.enindgang.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.DefaultConnector;
import org.eclipse.persistence.sessions.Project;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Test;

class LateDatabaseDbTest {

    private boolean there;

    @Test
    void whatBeganWithoutADatabaseWorksAsSoonAsItComes() { // R2
        ServerSession session = session();
        new LateDatabase(new SessionEventAdapter() {}).customize(session);

        session.login();
        assertThatThrownBy(() -> one(session)).isInstanceOf(DatabaseException.class);

        there = true;
        assertThat(one(session)).isEqualTo(1);
        session.logout();
    }

    @Test
    void aConnectionTakesABatchOfWritesAlsoAsItsFirstWork() { // R2
        ServerSession session = session();
        new LateDatabase(new SessionEventAdapter() {}).customize(session);
        session.login();

        var connection = session.getDefaultConnectionPool().acquireConnection();
        assertThat(connection.isConnected()).isTrue();
        session.logout();
    }

    private static Object one(ServerSession session) {
        var rows = session.acquireClientSession().executeSQL("select 1 as one");
        return ((Map<?, ?>) rows.get(0)).get("one");
    }

    /** As the server gives it to EclipseLink: connections come from a pool that is none of its own. */
    private ServerSession session() {
        var login = new DatabaseLogin(new PostgreSQLPlatform());
        login.useExternalConnectionPooling();
        login.setConnector(new DefaultConnector() {
            private static final long serialVersionUID = 1L;

            @Override
            public Connection connect(Properties properties, Session session) {
                try {
                    if (there) {
                        return TestDatabase.connect();
                    }
                    throw new SQLException("Error in allocating a connection");
                } catch (SQLException e) {
                    throw DatabaseException.sqlException(e);
                }
            }
        });
        return (ServerSession) new Project(login).createServerSession();
    }
}
