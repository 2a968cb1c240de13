package dk.enindgang.account;

/** Where a role comes from (rollens kilde). */
public enum RoleSource {
    /** Givet her af en administrator. */
    LOCAL,
    /** Givet af kommunens eget log-in, and ended there. */
    IDENTITY_PROVIDER
}
