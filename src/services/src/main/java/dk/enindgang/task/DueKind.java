package dk.enindgang.task;

/** What has come to a colleague from somebody else (nyt til en kollega). */
public enum DueKind {
    /** A task. */
    GIVEN,
    /** The question whether she takes one. */
    ASKED,
    /** A no to her own question. */
    DECLINED
}
