package dk.enindgang.account;

/** What was done to an account (kontoændringens art). */
public enum AccountChangeKind {
    /** Lukket. */
    CLOSED,
    /** Åbnet igen. */
    REOPENED,
    /** En rolle, der stod på kontoen, er taget fra den. */
    ROLE_TAKEN,
    /** En rolle er givet. */
    ROLE_GIVEN,
    /** En rolle, der var givet, er taget tilbage. */
    ROLE_REVOKED,
    /** Ny adgangskode. */
    PASSWORD_SET
}
