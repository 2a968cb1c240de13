package dk.enindgang.directory;

/** How a contact point is reached (kanal). */
public enum ContactChannel {
    /** Telefon. */
    PHONE,
    /** Vagttelefon. */
    ON_CALL,
    /** Mail. */
    MAIL,
    /** Teams. */
    TEAMS,
    /** Fremmøde. */
    VISIT;

    /** Somebody is met there at once. */
    boolean isMet() {
        return isCalled() || this == VISIT;
    }

    public boolean isCalled() {
        return this == PHONE || this == ON_CALL;
    }
}
