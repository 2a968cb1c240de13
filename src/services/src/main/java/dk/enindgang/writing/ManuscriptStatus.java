package dk.enindgang.writing;

/** The life of a manuscript. */
public enum ManuscriptStatus {
    /** Somebody writes in it. */
    DRAFT,

    /** Written, and waits for somebody else. */
    IN_REVIEW,

    /** Somebody else has said yes; it waits for its day. */
    APPROVED,

    /** Has become an edition. */
    TAKEN_INTO_USE,

    /** Given up. */
    DROPPED
}
