package dk.enindgang.signon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.LogInSettings;
import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.Readiness;
import dk.enindgang.platform.db.SchemaReady;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LogInStartTest {

    private static final Map<String, String> OIDC = Map.of(
            "enindgang.oidc.issuer", "https://login.eksempelby.dk",
            "enindgang.oidc.client", "en-indgang",
            "enindgang.base.url", "https://enindgang.eksempelby.dk");

    private static final Map<String, String> LDAP = Map.of(
            "enindgang.ldap.url", "ldaps://ad.eksempelby.dk:636",
            "enindgang.ldap.base", "dc=eksempelby,dc=dk");

    private final Readiness readiness = new Readiness();
    private final Map<String, String> said = new HashMap<>();

    @AfterEach
    void forget() {
        said.keySet().forEach(System::clearProperty);
        said.clear();
    }

    @Test
    void withoutSettingsThereAreTheAccountsKeptHere() { // R8
        assertThat(look()).isEmpty();
    }

    @Test
    void whatCanBeKeptIsTaken() { // R8
        say(OIDC);
        say(LDAP);
        say(Map.of(
                "enindgang.local.accounts",
                "false",
                "enindgang.oidc.roles",
                "leder=LEADER;skole@*=LEADER@*;rektor=LEADER@101",
                "enindgang.ldap.trust.minutes",
                "720",
                "enindgang.ldap.seconds",
                "60"));

        assertThat(look()).isEmpty();
        assertThat(readiness.state()).isNotEqualTo(Readiness.State.REFUSED);
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeKeptIsRefusedByName() { // R8
        return refused(Stream.of(
                new Row(Map.of(), "local.accounts", "nej", "ENINDGANG_LOCAL_ACCOUNTS skal være true eller false"),
                new Row(Map.of(), "local.accounts", "false", "Ingen kan logge ind"),
                new Row(OIDC, "oidc.issuer", "http://login.eksempelby.dk", "ENINDGANG_OIDC_ISSUER skal begynde"),
                new Row(OIDC, "oidc.issuer", "not an address", "ENINDGANG_OIDC_ISSUER skal begynde"),
                new Row(OIDC, "base.url", "http://enindgang.eksempelby.dk", "ENINDGANG_BASE_URL skal begynde"),
                new Row(OIDC, "oidc.client", " ", "ENINDGANG_OIDC_CLIENT mangler"),
                new Row(OIDC, "oidc.scopes", "profile email", "ENINDGANG_OIDC_SCOPES skal nævne openid"),
                new Row(OIDC, "oidc.roles", "leder=CHEF", "ENINDGANG_OIDC_ROLES: „leder=CHEF“ nævner ingen rolle"),
                new Row(OIDC, "oidc.roles", "red=EDITOR@101", "Kun LEADER kan gives for én enhed"),
                new Row(LDAP, "ldap.url", "http://ad", "ENINDGANG_LDAP_URL skal være ldaps://"),
                new Row(LDAP, "ldap.url", "ldaps://ad/dc=x??sub", "ENINDGANG_LDAP_URL skal være ldaps://"),
                new Row(LDAP, "ldap.base", "", "ENINDGANG_LDAP_BASE mangler"),
                new Row(LDAP, "ldap.filter", "(uid=a)", "ENINDGANG_LDAP_FILTER skal have {0}"),
                new Row(LDAP, "ldap.roles", "CN=a,DC=b", "ENINDGANG_LDAP_ROLES: ")));
    }

    @TestFactory
    Stream<DynamicTest> numbersAreThoseThatMakeSense() { // R8
        return refused(Stream.of(
                new Row(Map.of(), "log.in.free.tries", "0", "ENINDGANG_LOG_IN_FREE_TRIES skal være et tal"),
                new Row(Map.of(), "log.in.free.tries", "21", "ENINDGANG_LOG_IN_FREE_TRIES skal være et tal"),
                new Row(LDAP, "ldap.seconds", "0", "ENINDGANG_LDAP_SECONDS skal være et tal fra 1 til 60"),
                new Row(LDAP, "ldap.seconds", "-1", "ENINDGANG_LDAP_SECONDS skal være"),
                new Row(LDAP, "ldap.seconds", "61", "ENINDGANG_LDAP_SECONDS skal være"),
                new Row(LDAP, "ldap.check.minutes", "0", "ENINDGANG_LDAP_CHECK_MINUTES skal være et tal fra 1 til 60"),
                new Row(LDAP, "ldap.check.minutes", "61", "ENINDGANG_LDAP_CHECK_MINUTES skal være"),
                new Row(LDAP, "ldap.trust.minutes", "0", "ENINDGANG_LDAP_TRUST_MINUTES skal være et tal fra 1 til 720"),
                new Row(LDAP, "ldap.trust.minutes", "721", "ENINDGANG_LDAP_TRUST_MINUTES skal være"),
                new Row(LDAP, "ldap.seconds", "fem", "ENINDGANG_LDAP_SECONDS skal være")));
    }

    /** A setting that is refused, and what is said then. */
    private record Row(Map<String, String> besides, String setting, String value, String told) {}

    private Stream<DynamicTest> refused(Stream<Row> rows) {
        return rows.map(row -> DynamicTest.dynamicTest(row.setting() + " " + row.value(), () -> {
            say(row.besides());
            say(Map.of("enindgang." + row.setting(), row.value()));
            assertThat(look()).contains(row.told());
            assertThat(readiness.state()).isEqualTo(Readiness.State.REFUSED);
            forget();
        }));
    }

    private void say(Map<String, String> settings) {
        said.putAll(settings);
        settings.forEach(System::setProperty);
    }

    private String look() {
        var start = new LogInStart();
        start.settings = new Settings();
        start.logIn = new LogInSettings();
        start.readiness = readiness;
        start.look(new SchemaReady());
        return String.join(" ", start.faults());
    }
}
