package dk.enindgang.launch;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The two roles and the database, made as a municipality makes them; again it changes nothing. */
final class DatabaseRoles {

    private final EmbeddedDatabase database;
    private final RolesScript script;

    DatabaseRoles(EmbeddedDatabase database) {
        this.database = database;
        this.script = new RolesScript(Map.of(
                "database",
                EmbeddedDatabase.NAME,
                "owner",
                "enindgang_owner",
                "app",
                "enindgang_app",
                "owner_password",
                database.password("enindgang_owner"),
                "app_password",
                database.password("enindgang_app")));
    }

    void ensure() throws IOException {
        List<RolesScript.Step> steps = script.steps();
        try {
            run(
                    EmbeddedDatabase.SUPERUSER,
                    steps.stream().filter(step -> !step.inside()).toList());
            run(
                    EmbeddedDatabase.NAME,
                    steps.stream().filter(RolesScript.Step::inside).toList());
        } catch (SQLException e) {
            throw database.refusal("database.roles");
        }
    }

    private void run(String where, List<RolesScript.Step> steps) throws SQLException {
        try (Connection connection = database.connect(where);
                Statement statement = connection.createStatement()) {
            for (RolesScript.Step step : steps) {
                for (String sql : step.gives() ? rows(statement, step.sql()) : List.of(step.sql())) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
