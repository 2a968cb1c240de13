package dk.enindgang.guide;

/** What one does in a step (trinets art). */
public enum StepKind {
    /** Iagttag. */
    OBSERVE,

    /** Prioritér. */
    PRIORITISE,

    /** Spar med en anden. */
    CONSULT,

    /** Inddrag barn, ung eller forældre. */
    INVOLVE,

    /** Orientér. */
    INFORM,

    /** Beslut. */
    DECIDE,

    /** Underret. */
    NOTIFY,

    /** Skriv ned. */
    DOCUMENT,

    /** Mød hinanden. */
    MEET,

    /** Følg op. */
    FOLLOW_UP,

    /** Overlever. */
    HAND_OVER,

    /** Afslut. */
    CLOSE
}
