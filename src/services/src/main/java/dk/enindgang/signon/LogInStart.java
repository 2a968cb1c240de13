package dk.enindgang.signon;

import dk.enindgang.account.RoleMapping;
import dk.enindgang.ldap.LdapPerson;
import dk.enindgang.platform.LogInSettings;
import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.Readiness;
import dk.enindgang.platform.db.SchemaReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Looks at the settings for logging in when the application starts, and refuses what cannot be kept (R8). */
@ApplicationScoped
public class LogInStart {

    @Inject
    Settings settings;

    @Inject
    LogInSettings logIn;

    @Inject
    Readiness readiness;

    void look(@Observes SchemaReady ready) {
        readiness.refuse("Log-in er sat forkert op.", faults());
    }

    List<String> faults() {
        var faults = new ArrayList<String>();
        if (!List.of("true", "false").contains(logIn.localAccountsAsWritten())) {
            faults.add("ENINDGANG_LOCAL_ACCOUNTS skal være true eller false.");
        } else if (!logIn.passwords() && !logIn.oidc()) {
            faults.add("Ingen kan logge ind: ENINDGANG_LOCAL_ACCOUNTS er false, og der er hverken ENINDGANG_OIDC_ISSUER"
                    + " eller ENINDGANG_LDAP_URL.");
        }
        if (!logIn.freeTriesAsWritten().matches("[1-9]|1[0-9]|20")) {
            faults.add("ENINDGANG_LOG_IN_FREE_TRIES skal være et tal fra 1 til 20.");
        }
        if (logIn.oidc()) {
            oidc(faults);
        }
        if (logIn.ldap()) {
            ldap(faults);
        }
        return faults;
    }

    private void oidc(List<String> faults) {
        if (!unheard(logIn.oidcIssuer())) {
            faults.add("ENINDGANG_OIDC_ISSUER skal begynde med https://.");
        }
        if (!LogInSettings.unheard(settings.baseUrl())) {
            faults.add("ENINDGANG_BASE_URL skal begynde med https://, når kommunens log-in bruges.");
        }
        if (logIn.oidcClient().isEmpty()) {
            faults.add("ENINDGANG_OIDC_CLIENT mangler.");
        }
        if (!List.of(logIn.oidcScopes().split("\\s+", -1)).contains("openid")) {
            faults.add("ENINDGANG_OIDC_SCOPES skal nævne openid.");
        }
        mapping(faults, "ENINDGANG_OIDC_ROLES", logIn.oidcRoles(), UnaryOperator.identity());
    }

    private void ldap(List<String> faults) {
        if (!logIn.ldapUrl().matches("ldaps?://[A-Za-z0-9.\\[\\]:-]+")) {
            faults.add("ENINDGANG_LDAP_URL skal være ldaps://server:636 eller ldap://server:389 (med StartTLS).");
        }
        if (logIn.ldapBase().isEmpty()) {
            faults.add("ENINDGANG_LDAP_BASE mangler.");
        }
        if (!logIn.ldapFilter().contains("{0}")) {
            faults.add("ENINDGANG_LDAP_FILTER skal have {0}, hvor brugernavnet skal stå.");
        }
        if (!logIn.ldapSecondsAsWritten().matches("[1-9]|[1-5][0-9]|60")) {
            faults.add("ENINDGANG_LDAP_SECONDS skal være et tal fra 1 til 60.");
        }
        if (!logIn.ldapCheckMinutesAsWritten().matches("[1-9]|[1-5][0-9]|60")) {
            faults.add("ENINDGANG_LDAP_CHECK_MINUTES skal være et tal fra 1 til 60.");
        }
        if (!logIn.ldapTrustMinutesAsWritten().matches("[1-9]|[1-9][0-9]|[1-6][0-9][0-9]|7[01][0-9]|720")) {
            faults.add("ENINDGANG_LDAP_TRUST_MINUTES skal være et tal fra 1 til 720.");
        }
        mapping(faults, "ENINDGANG_LDAP_ROLES", logIn.ldapRoles(), LdapPerson::form);
    }

    private static void mapping(List<String> faults, String name, String written, UnaryOperator<String> form) {
        try {
            RoleMapping.parse(written, form);
        } catch (IllegalArgumentException fault) {
            faults.add(name + ": " + fault.getMessage());
        }
    }

    private static boolean unheard(String address) {
        try {
            return LogInSettings.unheard(new URI(address));
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
