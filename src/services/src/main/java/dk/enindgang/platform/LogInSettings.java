package dk.enindgang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The settings of the ways to log in: accounts kept here, the municipality's identity provider (OIDC), its directory
 * (LDAP). Read from the same places as {@link Settings}, and listed in the same table.
 */
@ApplicationScoped
public class LogInSettings {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Config config = ConfigProvider.getConfig();

    /** Whether an address can be spoken to without others listening: https, or this very machine. */
    public static boolean unheard(URI address) {
        return "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost()));
    }

    /** As written; anything but {@code true} and {@code false} is refused at start. */
    public String localAccountsAsWritten() {
        return text("local.accounts", "true");
    }

    /** Whether passwords kept here open anything. */
    public boolean localAccounts() {
        return "true".equals(localAccountsAsWritten());
    }

    /** Whether somebody can log in by typing a password here, whoever checks it. */
    public boolean passwords() {
        return localAccounts() || ldap();
    }

    /** As written; anything but a number from 1 to 20 is refused at start. */
    public String freeTriesAsWritten() {
        return text("log.in.free.tries", "5");
    }

    /** How often a password may be wrong before one has to wait; fewer than the directory locks an account after. */
    public int freeTries() {
        return Integer.parseInt(freeTriesAsWritten());
    }

    public boolean oidc() {
        return !oidcIssuer().isEmpty();
    }

    /** Exactly as the provider writes it; empty: none. */
    public String oidcIssuer() {
        return text("oidc.issuer", "");
    }

    public String oidcClient() {
        return text("oidc.client", "");
    }

    /** Empty for a client without one; PKCE is used either way. */
    public String oidcSecret() {
        return text("oidc.secret", "");
    }

    /** Separated by spaces. */
    public String oidcScopes() {
        return text("oidc.scopes", "openid");
    }

    /** The claim that names the account. Only the provider may be able to decide its value. */
    public String oidcAccountClaim() {
        return text("oidc.account.claim", "sub");
    }

    /** The claim with job-function roles; dots lead into objects. */
    public String oidcRolesClaim() {
        return text("oidc.roles.claim", "roles");
    }

    /** {@code value=ROLE}, separated by semicolons; empty: roles are given here. */
    public String oidcRoles() {
        return text("oidc.roles", "");
    }

    /** How strong a log-in at the provider must be: one of these, the wished one first; empty: it is not asked. */
    public List<String> oidcAcr() {
        return Stream.of(text("oidc.acr", "").split("\\s+", -1))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** The claim that tells how strong it was. */
    public String oidcAcrClaim() {
        return text("oidc.acr.claim", "acr");
    }

    public boolean ldap() {
        return !ldapUrl().isEmpty();
    }

    /** {@code ldaps://host:636}, or {@code ldap://host:389} and then always StartTLS; empty: none. */
    public String ldapUrl() {
        return text("ldap.url", "");
    }

    /** Whom the application itself is in the directory, to find people. */
    public String ldapUser() {
        return text("ldap.user", "");
    }

    public String ldapPassword() {
        return text("ldap.password", "");
    }

    public String ldapBase() {
        return text("ldap.base", "");
    }

    /** With {@code {0}} for the user name as typed. */
    public String ldapFilter() {
        return text("ldap.filter", "(sAMAccountName={0})");
    }

    /** The attribute that names the account. */
    public String ldapAccountAttribute() {
        return text("ldap.account.attribute", "sAMAccountName");
    }

    public String ldapGroupAttribute() {
        return text("ldap.group.attribute", "memberOf");
    }

    /** {@code group=ROLE}, separated by semicolons; empty: roles are given here. */
    public String ldapRoles() {
        return text("ldap.roles", "");
    }

    /** As written; anything but a number from 1 to 60 is refused at start. */
    public String ldapSecondsAsWritten() {
        return text("ldap.seconds", "5");
    }

    /** How long to wait for each answer of the directory. */
    public Duration ldapPatience() {
        return Duration.ofSeconds(Long.parseLong(ldapSecondsAsWritten()));
    }

    /** As written; anything but a number from 1 to 60 is refused at start. */
    public String ldapCheckMinutesAsWritten() {
        return text("ldap.check.minutes", "5");
    }

    /** How often the directory is asked whether those who are in may still be. */
    public Duration ldapCheck() {
        return Duration.ofMinutes(Long.parseLong(ldapCheckMinutesAsWritten()));
    }

    /** As written; anything but a number from 1 to 720 is refused at start. */
    public String ldapTrustMinutesAsWritten() {
        return text("ldap.trust.minutes", "60");
    }

    /** How long what it said last holds on while it does not answer; never shorter than between two questions. */
    public Duration ldapTrust() {
        Duration written = Duration.ofMinutes(Long.parseLong(ldapTrustMinutesAsWritten()));
        Duration least = ldapCheck().multipliedBy(2);
        return written.compareTo(least) < 0 ? least : written;
    }

    private String text(String name, String otherwise) {
        return config.getOptionalValue("enindgang." + name, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(otherwise);
    }
}
