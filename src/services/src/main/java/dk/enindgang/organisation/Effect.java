package dk.enindgang.organisation;

/** What taking in an entry does (virkning). */
public enum Effect {
    /** It was not here before. */
    NEW,
    /** Something in it is different. */
    CHANGED,
    /** It is here already, just so. */
    SAME
}
