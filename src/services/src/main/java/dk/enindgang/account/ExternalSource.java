package dk.enindgang.account;

/** Where a password is kept that is not kept here (kontoens log-in). */
public enum ExternalSource {
    /** Kommunens log-in (OpenID Connect). */
    OIDC,
    /** Kommunens katalog. */
    LDAP
}
