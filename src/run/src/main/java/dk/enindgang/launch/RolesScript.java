package dk.enindgang.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code server-config/database/roles.sql}, the very file a municipality runs, cut into what JDBC understands. Of psql's
 * own words it knows those the file uses; defaults are left out, as every variable is given here.
 */
final class RolesScript {

    private static final String RUN_THE_ROWS = "\\gexec";

    private final Map<String, String> variables;

    RolesScript(Map<String, String> variables) {
        this.variables = variables;
    }

    /**
     * One statement.
     *
     * @param inside whether it belongs into the application's database
     * @param gives whether its rows are statements that are to be run in turn
     */
    record Step(String sql, boolean inside, boolean gives) {}

    List<Step> steps() throws IOException {
        List<Step> steps = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        boolean inside = false;
        for (String line : text().lines().map(String::strip).toList()) {
            if (line.startsWith("\\connect")) {
                inside = true;
            } else if (!line.startsWith("--") && !line.startsWith("\\")) {
                statement.append(line).append('\n');
                if (line.endsWith(";") || line.endsWith(RUN_THE_ROWS)) {
                    steps.add(step(statement.toString().strip(), inside));
                    statement.setLength(0);
                }
            }
        }
        return steps;
    }

    private Step step(String statement, boolean inside) {
        boolean gives = statement.endsWith(RUN_THE_ROWS);
        String sql = gives ? statement.substring(0, statement.length() - RUN_THE_ROWS.length()) : statement;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            sql = sql.replace(":'" + variable.getKey() + "'", "'" + variable.getValue() + "'")
                    .replace(":\"" + variable.getKey() + "\"", '"' + variable.getValue() + '"');
        }
        return new Step(sql, inside, gives);
    }

    private static String text() throws IOException {
        try (InputStream file = RolesScript.class.getResourceAsStream("roles.sql")) {
            if (file == null) {
                throw new IOException("roles.sql is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
