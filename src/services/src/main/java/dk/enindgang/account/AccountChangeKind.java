package dk.enindgang.account;

/** What an administrator did to an account (kontoændringens art). */
public enum AccountChangeKind {
    /** Lukket. */
    CLOSED,
    /** Åbnet igen. */
    REOPENED,
    /** En rolle er taget fra kontoen. */
    ROLE_TAKEN,
    /** Ny adgangskode. */
    PASSWORD_SET
}
