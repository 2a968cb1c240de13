package dk.enindgang.feedback;

/** What is the matter with a step of a guide (tilbagemeldingens art). */
public enum FeedbackKind {
    /** Something is wrong (fejl). */
    ERROR,

    /** One cannot understand it (uklart). */
    UNCLEAR,

    /** It could be better (forslag). */
    SUGGESTION,

    /** The law is in the way of what is best for the child (loven spænder ben). */
    LAW_PROBLEM
}
