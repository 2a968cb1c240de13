package dk.enindgang.feedback;

/** How far feedback has come (tilbagemeldingens tilstand). */
public enum FeedbackState {
    /** Nobody has answered yet. */
    OPEN,

    /** Whoever gave it has been answered. */
    ANSWERED
}
