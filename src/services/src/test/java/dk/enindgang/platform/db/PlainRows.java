package dk.enindgang.platform.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a plain statement answers, as text. */
final class PlainRows {

    private PlainRows() {}

    static List<List<String>> of(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            var rows = new ArrayList<List<String>>();
            if (statement.execute(sql)) {
                try (ResultSet result = statement.getResultSet()) {
                    while (result.next()) {
                        rows.add(row(result));
                    }
                }
            }
            return rows;
        }
    }

    private static List<String> row(ResultSet result) throws SQLException {
        var row = new ArrayList<String>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
            row.add(result.getString(column));
        }
        return row;
    }
}
