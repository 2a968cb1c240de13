package dk.enindgang.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The statements of a page done again straight on the database, looks written down too: "raw SQL". */
final class Again implements AutoCloseable {

    private final Connection connection;
    private final List<List<PreparedStatement>> pages = new ArrayList<>();

    Again(Municipality municipality) throws SQLException {
        this(municipality.connect());
    }

    private Again(Connection connection) {
        this.connection = connection;
    }

    /** With the rights the application has, and as the one who acted. */
    static Again asApplication(Municipality municipality) throws SQLException {
        return new Again(municipality.connectAsApplication());
    }

    /** Who acts is said for the whole session: here each statement is a transaction of its own. */
    private void act(LoggedStatement one) throws SQLException {
        if (one.isWhoActs()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(one.literal().replaceFirst(",\\s*true\\)", ", false)"));
            }
        }
    }

    /** What one request asked for. */
    void add(List<LoggedStatement> page) throws SQLException {
        List<PreparedStatement> statements = new ArrayList<>();
        for (LoggedStatement one : page) {
            act(one);
            if (one.is("SELECT")
                    || one.is("WITH")
                    || one.is("INSERT") && one.sql().contains("access_log")) {
                statements.add(prepared(one.literal()));
            }
        }
        if (statements.isEmpty()) {
            throw new IllegalStateException("The log shows no statement of this page");
        }
        pages.add(statements);
    }

    private PreparedStatement prepared(String sql) {
        try {
            return connection.prepareStatement(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Asks for one page's rows and reads them all. */
    void page(int number) {
        try {
            for (PreparedStatement statement : pages.get(number % pages.size())) {
                if (statement.execute()) {
                    read(statement);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void read(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    rows.getObject(i);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
