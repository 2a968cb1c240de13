package dk.enindgang.signon;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.inTransactionDo;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.enindgang.account.AccountsForTests;
import dk.enindgang.account.Role;
import dk.enindgang.platform.LogInSettings;
import dk.enindgang.platform.Settings;
import dk.enindgang.signon.SignOnRefused.SignOnTrouble;
import dk.enindgang.signon.provider.Acr;
import dk.enindgang.signon.provider.Browser;
import dk.enindgang.signon.provider.TestProvider;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The way there and back against a provider that is honest, dishonest or away. */
abstract class SignOnWay {

    final TestProvider there = TestProvider.start()
            .serve(URI.create("http://127.0.0.1:8080"))
            .knows(
                    "mette",
                    Map.of("roles", List.of("ei-redaktoer", "andet"), "realm_access", Map.of("roles", "ei-leder")))
            .knows("fremmed", Map.of());

    final SignOnKey key = SignOnKey.random();
    final Provider provider = new Provider();

    @BeforeEach
    void setUp() {
        set("oidc.issuer", there.issuer());
        set("oidc.client", TestProvider.CLIENT);
        set("oidc.secret", TestProvider.SECRET);
        set("oidc.acr", "https://data.gov.dk/concept/core/nsis/loa/High " + Acr.SUBSTANTIAL);
        set("oidc.roles", "ei-redaktoer=EDITOR;ei-leder=LEADER");
        provider.settings = new LogInSettings();
        provider.clock = Clock.systemUTC();
        sql("truncate account cascade");
        inTransactionDo(em -> AccountsForTests.external(em, "mette", "mette", Set.of(Role.OPERATIONS)));
    }

    @AfterEach
    void end() {
        there.close();
        Stream.of(
                        "oidc.issuer",
                        "oidc.client",
                        "oidc.secret",
                        "oidc.roles",
                        "oidc.roles.claim",
                        "oidc.account.claim",
                        "oidc.acr",
                        "oidc.acr.claim")
                .forEach(name -> System.clearProperty("enindgang." + name));
    }

    static void set(String name, String value) {
        System.setProperty("enindgang." + name, value);
    }

    URI begin(SignOnKey mine) {
        return inTransaction(em -> signOn(provider, em).begin(mine));
    }

    Map<String, List<String>> back(String name) throws IOException {
        return Browser.parameters(new Browser().logIn(begin(key), name));
    }

    SignedOn complete(SignOnKey mine, Map<String, List<String>> brought) {
        return inTransaction(em -> signOn(provider, em).complete(mine, brought));
    }

    SignOnTrouble trouble(SignOnKey mine, Map<String, List<String>> brought) {
        return catchThrowableOfType(SignOnRefused.class, () -> complete(mine, brought))
                .trouble();
    }

    void over(String notice) {
        inTransactionDo(em -> signOn(provider, em).over(notice));
    }

    static Optional<UUID> find(SignedOn in) {
        return inTransaction(
                em -> AccountsForTests.find(em, in.account().ref(), in.signOn()).map(found -> found.ref()));
    }

    static SingleSignOn signOn(Provider provider, jakarta.persistence.EntityManager em) {
        var signOn = new SingleSignOn();
        signOn.settings = new Settings();
        signOn.logIn = new LogInSettings();
        signOn.provider = provider;
        signOn.accounts = AccountsForTests.externalAccounts(em);
        signOn.signOns = AccountsForTests.signOns(em, Clock.systemUTC());
        return signOn;
    }
}
