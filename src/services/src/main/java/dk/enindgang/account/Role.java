package dk.enindgang.account;

/** What one may do besides reading and working (rolle). Also the names of the groups the container knows. */
public enum Role {
    /** Everybody who is signed in. */
    STAFF,
    /** Leads a unit (leder). */
    LEADER,
    /** Writes and publishes guides (fagredaktør, sekretariat). */
    EDITOR,
    /** Keeps units and colleagues right (organisationsredaktør). */
    DIRECTORY_EDITOR,
    /** Keeps the system running; sees queues and states, no families (drift). */
    OPERATIONS,
    /** Reads the log of looks, and no case (databeskyttelsesrådgiver, kontrol). */
    AUDITOR,
    /** Gives and ends roles; sees no case (administrator). */
    ADMIN
}
