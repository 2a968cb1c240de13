package dk.enindgang.access;

/** What somebody has to do with work about a person (relation). */
public enum Relation {
    /** Began it (eget arbejde). */
    OWN_WORK,
    /** Is in its team (i holdet). */
    TEAM,
    /** Leads, on the day, the unit that handles it (leder af enheden). */
    UNIT_LEADER,
    /** Was given access by name (givet adgang). */
    GRANT
}
