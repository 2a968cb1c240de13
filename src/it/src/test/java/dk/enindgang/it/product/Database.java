package dk.enindgang.it.product;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One database of the product, as the application reaches it and as the owner of the tables. */
public record Database(String url, String appPassword, String ownerPassword) {

    private static final String APP = "enindgang_app";
    private static final String OWNER = "enindgang_owner";

    /** What the application must be told. */
    public Map<String, String> environment() {
        return Map.of(
                "ENINDGANG_DB_URL", url,
                "ENINDGANG_DB_USER", APP,
                "ENINDGANG_DB_PASSWORD", appPassword,
                "ENINDGANG_DB_OWNER_USER", OWNER,
                "ENINDGANG_DB_OWNER_PASSWORD", ownerPassword);
    }

    /** The rows of a statement run as the owner, each column as text. */
    public List<List<String>> sql(String sql) {
        try (Connection connection = DriverManager.getConnection(url, OWNER, ownerPassword);
                Statement statement = connection.createStatement()) {
            return statement.execute(sql) ? rows(statement.getResultSet()) : List.of();
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }

    /** The one number of a query. */
    public long number(String sql) {
        return Long.parseLong(sql(sql).get(0).get(0));
    }

    private static List<List<String>> rows(ResultSet result) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        while (result.next()) {
            List<String> row = new ArrayList<>();
            for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                row.add(String.valueOf(result.getString(column)));
            }
            rows.add(row);
        }
        return rows;
    }
}
