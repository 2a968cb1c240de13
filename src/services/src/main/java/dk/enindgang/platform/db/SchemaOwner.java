package dk.enindgang.platform.db;

import dk.enindgang.platform.Settings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Flyway, connected as the role that owns the tables. */
record SchemaOwner(String url, String user, String password, String appRole) {

    private static final String MISSING =
            "Databasen findes ikke endnu. Opret den med server-config/database/roles.sql.";
    private static final String REFUSED_OWNER = "Databasen afviser log-in for ejerrollen."
            + " Passer ENINDGANG_DB_OWNER_USER og ENINDGANG_DB_OWNER_PASSWORD?";
    private static final String REFUSED_APPLICATION =
            "Databasen afviser log-in for programmet. Passer ENINDGANG_DB_USER og ENINDGANG_DB_PASSWORD?";

    static SchemaOwner of(Settings settings) {
        return new SchemaOwner(
                settings.databaseUrl(),
                settings.databaseOwner(),
                settings.databaseOwnerPassword(),
                settings.databaseUser());
    }

    /**
     * Applies what is missing.
     *
     * @throws NewerDatabase if the database holds a change this version does not know
     * @throws FlywayException if the database cannot be reached or a change failed
     */
    void migrate() {
        Flyway flyway = Flyway.configure(SchemaOwner.class.getClassLoader())
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .placeholders(Map.of("appRole", appRole))
                .cleanDisabled(true)
                .connectRetries(0)
                .load();
        newestUnknown(flyway).ifPresent(version -> {
            throw new NewerDatabase(version.toString());
        });
        flyway.migrate();
    }

    /**
     * Says how many months the access log is kept; the application's own role cannot.
     *
     * @throws IllegalStateException if the database refuses
     */
    void keepAccessLog(int months) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                PreparedStatement update = connection.prepareStatement("update access_log_retention set months = ?")) {
            update.setInt(1, months);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<MigrationVersion> newestUnknown(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(info -> info.getState().isApplied() && !info.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder());
    }

    /** Why it failed, for the person on duty, if that is something they can see to; no password, no stack trace. */
    static Optional<String> reason(RuntimeException failure) {
        String state = sqlState(failure);
        if (state.startsWith("28")) {
            return Optional.of(failure instanceof FlywayException ? REFUSED_OWNER : REFUSED_APPLICATION);
        }
        if (state.startsWith("3D")) {
            return Optional.of(MISSING);
        }
        return Outage.behind(failure) ? Optional.of(Outage.REASON) : Optional.empty();
    }

    private static String sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
