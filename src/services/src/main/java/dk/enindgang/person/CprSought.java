package dk.enindgang.person;

/** What is done with a CPR number that somebody looks for (søgt CPR-nummer). */
public enum CprSought {
    /** Nothing that was typed looks like one. */
    NONE,
    /** It is looked for. */
    TAKEN,
    /** Something else was typed beside it. */
    NOT_ALONE,
    /** Nobody can have it. */
    NO_NUMBER,
    /** The municipality has no key to find numbers by. */
    OFF;

    /** Nothing is looked for, and the field says why. */
    public boolean isRefused() {
        return this != NONE && this != TAKEN;
    }
}
