package dk.enindgang.run;

/** Why the owner of a run cannot go on with it. */
public enum Vacancy {
    /** Does not work here any more, or cannot log in (rejst). */
    GONE,
    /** Is not impartial, or has no access by name to a protected child (lukket). */
    CLOSED,
    /** Is on leave today (væk). */
    AWAY
}
