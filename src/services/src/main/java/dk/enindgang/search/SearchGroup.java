package dk.enindgang.search;

/** What is found of one kind, in the order of the groups (fundgruppe). */
public enum SearchGroup {
    /** Familier. */
    FAMILIES,
    /** Kontaktpunkter. */
    POINTS,
    /** Kolleger. */
    COLLEAGUES,
    /** Enheder. */
    UNITS,
    /** Handleguides. */
    GUIDES
}
