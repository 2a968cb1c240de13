package dk.enindgang.family;

/** Whether a grown-up has custody of the children of a family (forældremyndighed). */
public enum Custody {
    /** Ja. */
    YES,
    /** Nej. */
    NO,
    /** Delt. */
    SHARED,
    /** Ikke oplyst. */
    UNKNOWN
}
