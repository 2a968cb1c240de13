package dk.enindgang.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The two roles and the database of {@code server-config/database/roles.sql}, made at the first start. */
final class DatabaseRoles {

    private final EmbeddedDatabase database;
    private final Passwords passwords;

    DatabaseRoles(EmbeddedDatabase database, Passwords passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    void ensure() {
        try (Connection connection = database.connect("postgres");
                Statement statement = connection.createStatement()) {
            role(statement, "enindgang_owner");
            role(statement, "enindgang_app");
            if (!exists(statement, "select 1 from pg_database where datname = 'enindgang'")) {
                statement.execute("create database enindgang owner enindgang_owner");
            }
        } catch (SQLException e) {
            throw new Refusal("database.roles", database.log());
        }
    }

    private void role(Statement statement, String name) throws SQLException {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
            statement.execute("create role " + name + " login password '" + passwords.of(name) + "'");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var result = statement.executeQuery(query)) {
            return result.next();
        }
    }
}
