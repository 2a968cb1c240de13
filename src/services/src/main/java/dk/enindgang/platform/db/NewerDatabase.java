package dk.enindgang.platform.db;

/** The database was last used by a later version of the application. */
class NewerDatabase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NewerDatabase(String version) {
        super("Databasen er nyere (" + version
                + ") end dette program. Installér den nyere udgave af Én Indgang, eller gendan en ældre database.");
    }

    /** The sentence for the person on duty. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
