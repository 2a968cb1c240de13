package dk.enindgang.contact;

/** What a leader looks after about contact persons (advarsel). */
public enum ContactAlert {
    /** The family has no contact person. */
    NONE,
    /** Hers works here no more, or cannot log in. */
    LEFT,
    /** Hers is away, and nobody answers for her. */
    AWAY,
    /** The family was not in contact for too long. */
    SILENT,
    /** One has more families than is good. */
    MANY
}
