package dk.enindgang.guide;

/** The life of an edition of a handleguide. */
public enum GuideStatus {
    /** Still being put together; nobody reads it. */
    DRAFT,

    /** The one that holds now. */
    PUBLISHED,

    /** A newer edition has taken its place; runs that began with it keep it. */
    SUPERSEDED,

    /** Taken back; nothing took its place. */
    WITHDRAWN
}
