package dk.enindgang.directory.who;

/** When a rule of a situation holds (hvornår reglen gælder). W6. */
public enum RuleTime {
    /** I åbningstiden. */
    OPEN_HOURS,
    /** Uden for åbningstiden. */
    OUT_OF_HOURS,
    /** Altid. */
    ALWAYS
}
