package dk.enindgang.platform.audit;

/** What was done with somebody's data (opslagets art). */
public enum LookKind {
    /** Læst. */
    READ,
    /** Vist i en liste. */
    HIT,
    /** Tilføjet. */
    ADD,
    /** Ændret. */
    CHANGE,
    /** Udtrukket til en fil. */
    EXPORT,
    /** Udskrevet. */
    PRINT,
    /** Afvist. */
    REFUSAL
}
