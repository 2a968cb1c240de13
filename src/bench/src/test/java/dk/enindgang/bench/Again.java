package dk.enindgang.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The statements of a page done again straight on the database: "raw SQL". */
final class Again implements AutoCloseable {

    private final Connection connection;
    private final List<List<PreparedStatement>> pages = new ArrayList<>();

    Again(Municipality municipality) throws SQLException {
        connection = municipality.connect();
    }

    /** What one request asked for. */
    void add(List<LoggedStatement> page) {
        List<PreparedStatement> statements = new ArrayList<>();
        for (LoggedStatement one : page) {
            if (one.is("SELECT") || one.is("WITH")) {
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
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            rows.getObject(i);
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
