package dk.enindgang.platform.db;

import java.sql.SQLException;

/** Whether a failure means that the database cannot be reached for now, rather than that it said no. */
public final class Outage {

    /** What is said of it, at the start and later. */
    public static final String REASON = "Databasen svarer ikke."
            + " Kører PostgreSQL, og passer ENINDGANG_DB_URL, ENINDGANG_DB_USER og ENINDGANG_DB_PASSWORD?";

    private Outage() {}

    /** Looks at every cause. A pool that has no connection to give tells no SQL state. */
    public static boolean behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                if (state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53")) {
                    return true;
                }
            }
        }
        return false;
    }
}
