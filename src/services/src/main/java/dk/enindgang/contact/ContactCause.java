package dk.enindgang.contact;

/** Why somebody became a family's contact person (årsag). */
public enum ContactCause {
    /** Is the first. */
    FIRST,
    /** The leader said so. */
    REPLACED,
    /** Said yes when she was asked. */
    HANDED_OVER,
    /** Was given it by somebody who left. */
    INHERITED
}
