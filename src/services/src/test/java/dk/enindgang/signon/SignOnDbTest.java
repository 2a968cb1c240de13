package dk.enindgang.signon;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.inTransactionDo;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import dk.enindgang.account.AccountsForTests;
import dk.enindgang.account.PasswordHash;
import dk.enindgang.account.Role;
import dk.enindgang.platform.LogInSettings;
import dk.enindgang.platform.Settings;
import dk.enindgang.signon.SignOnRefused.SignOnTrouble;
import dk.enindgang.signon.provider.Browser;
import dk.enindgang.signon.provider.Forgery;
import dk.enindgang.signon.provider.TestProvider;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The way there and back against a provider that is honest, dishonest or away. */
class SignOnDbTest {

    private final TestProvider there = TestProvider.start()
            .serve(URI.create("http://127.0.0.1:8080"))
            .knows(
                    "mette",
                    Map.of("roles", List.of("ei-redaktoer", "andet"), "realm_access", Map.of("roles", "ei-leder")))
            .knows("fremmed", Map.of());

    private final SignOnKey key = SignOnKey.random();
    private final Provider provider = new Provider();

    @BeforeEach
    void setUp() {
        set("oidc.issuer", there.issuer());
        set("oidc.client", TestProvider.CLIENT);
        set("oidc.secret", TestProvider.SECRET);
        set("oidc.roles", "ei-redaktoer=EDITOR;ei-leder=LEADER");
        provider.settings = new LogInSettings();
        provider.clock = Clock.systemUTC();
        sql("delete from account");
        inTransactionDo(em -> AccountsForTests.external(em, "mette", "mette", Set.of(Role.OPERATIONS)));
    }

    @AfterEach
    void end() {
        there.close();
        Stream.of("oidc.issuer", "oidc.client", "oidc.secret", "oidc.roles", "oidc.roles.claim", "oidc.account.claim")
                .forEach(name -> System.clearProperty("enindgang." + name));
    }

    private static void set(String name, String value) {
        System.setProperty("enindgang." + name, value);
    }

    @Test
    void theBrowserIsSentAwayWithNothingThatTellsItsSecret() { // R2, R6
        URI address = begin(key);
        Map<String, List<String>> asked = Browser.parameters(address);

        assertThat(address.toString())
                .startsWith(there.issuer() + "/authorize?")
                .doesNotContain(key.secret());
        assertThat(asked)
                .containsEntry("redirect_uri", List.of("http://127.0.0.1:8080/signon/return"))
                .containsEntry("response_type", List.of("code"))
                .containsEntry("scope", List.of("openid"))
                .containsEntry("code_challenge_method", List.of("S256"));
        assertThat(Set.of(asked.get("state"), asked.get("nonce"), asked.get("code_challenge"), List.of(key.secret())))
                .as("each is another")
                .hasSize(4);
        assertThat(begin(SignOnKey.random())).isNotEqualTo(address);
    }

    @Test
    void whoComesBackKnownIsInWithTheRolesOfTheProvider() throws IOException { // R4, R5
        SignedOn in = complete(key, back("mette"));

        assertThat(in.account().displayName()).isEqualTo("mette vises");
        assertThat(in.account().roles()).containsExactlyInAnyOrder(Role.STAFF, Role.EDITOR);
        assertThat(find(in)).isPresent();
        assertThat(in.toString() + key).doesNotContain(in.idToken()).doesNotContain(key.secret());
    }

    @Test
    void aDotLeadsIntoAnObjectOfClaims() throws IOException { // R5
        set("oidc.roles.claim", "realm_access.roles");

        assertThat(complete(key, back("mette")).account().roles())
                .contains(Role.LEADER)
                .doesNotContain(Role.EDITOR);
    }

    @TestFactory
    Stream<DynamicTest> noForgedTokenLetsAnybodyIn() { // R3
        return Stream.of(Forgery.all())
                .map(forgery -> DynamicTest.dynamicTest(forgery.name(), () -> {
                    there.forge(forgery);
                    var fresh = new Provider();
                    fresh.settings = new LogInSettings();
                    fresh.clock = Clock.systemUTC();
                    SignOnKey mine = SignOnKey.random();
                    URI address = inTransaction(em -> signOn(fresh, em).begin(mine));
                    Map<String, List<String>> brought = Browser.parameters(new Browser().logIn(address, "mette"));

                    SignOnRefused refused = catchThrowableOfType(
                            SignOnRefused.class,
                            () -> inTransaction(em -> signOn(fresh, em).complete(mine, brought)));

                    assertThat(refused.trouble()).isEqualTo(SignOnTrouble.UNTRUSTED);
                    assertThat(sql("select * from sign_on")).isEmpty();
                    assertThat(sql("select roles from account").get(0).get(0)).isEqualTo("OPERATIONS");
                }));
    }

    @Test
    void theSameTokenUnforgedLetsIn() throws IOException {
        there.forge(Forgery.WRONG_NONCE);
        assertThat(trouble(key, back("mette"))).isEqualTo(SignOnTrouble.UNTRUSTED);
        there.forge(Forgery.NONE);
        assertThat(complete(key, back("mette")).account().roles()).contains(Role.EDITOR);
    }

    @Test
    void anAnswerToAnotherBrowserIsWorthNothing() throws IOException { // R2
        Map<String, List<String>> brought = back("mette");

        assertThat(trouble(SignOnKey.random(), brought)).isEqualTo(SignOnTrouble.STALE);
        assertThat(complete(key, brought))
                .as("and the code is not even spent by it")
                .isNotNull();
    }

    @Test
    void aCodeIsGoodOnce() throws IOException { // R3
        Map<String, List<String>> brought = back("mette");
        complete(key, brought);

        assertThat(trouble(key, brought)).isEqualTo(SignOnTrouble.UNTRUSTED);
        assertThat(sql("select * from sign_on")).hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> brokenAnswersAreRefused() { // R2, R3
        record Row(String name, Map<String, List<String>> change, SignOnTrouble expected) {}
        return Stream.of(
                        new Row("no state", Map.of("state", List.of()), SignOnTrouble.STALE),
                        new Row("empty state", Map.of("state", List.of("")), SignOnTrouble.STALE),
                        new Row("wrong state", Map.of("state", List.of("x".repeat(43))), SignOnTrouble.STALE),
                        new Row("no code", Map.of("code", List.of()), SignOnTrouble.UNTRUSTED),
                        new Row("made-up code", Map.of("code", List.of("made-up")), SignOnTrouble.UNTRUSTED),
                        new Row("no issuer", Map.of("iss", List.of()), SignOnTrouble.UNTRUSTED),
                        new Row("wrong issuer", Map.of("iss", List.of("https://a.example")), SignOnTrouble.UNTRUSTED),
                        new Row("an error", Map.of("error", List.of("access_denied")), SignOnTrouble.DENIED))
                .map(row -> DynamicTest.dynamicTest(row.name(), () -> {
                    var brought = new HashMap<>(back("mette"));
                    row.change().forEach((name, values) -> {
                        if (values.isEmpty()) {
                            brought.remove(name);
                        } else {
                            brought.put(name, values);
                        }
                    });
                    assertThat(trouble(key, brought)).isEqualTo(row.expected());
                    assertThat(sql("select * from sign_on")).isEmpty();
                }));
    }

    @Test
    void whoHasNoOpenAccountStaysOutAndNothingIsMade() throws IOException { // R4
        assertThat(trouble(key, back("fremmed"))).isEqualTo(SignOnTrouble.UNKNOWN);
        sql("update account set disabled = true");
        assertThat(trouble(key, back("mette"))).isEqualTo(SignOnTrouble.UNKNOWN);

        assertThat(sql("select user_name from account")).hasSize(1);
        assertThat(sql("select * from sign_on")).isEmpty();
    }

    @Test
    void anAccountThatIsKeptHereIsNotEnteredByItsName() throws IOException { // R4
        inTransactionDo(em -> AccountsForTests.local(em, "fremmed", PasswordHash.of("Havregrød-12")));

        assertThat(trouble(key, back("fremmed"))).isEqualTo(SignOnTrouble.UNKNOWN);
    }

    @Test
    void aClaimThatIsNotThereNamesNobody() throws IOException { // R4
        set("oidc.account.claim", "employee");

        assertThat(trouble(key, back("mette"))).isEqualTo(SignOnTrouble.UNKNOWN);
    }

    @Test
    void aNewKeyOfTheProviderIsFetchedWhenItIsFirstUsed() throws IOException { // R1
        complete(key, back("mette"));
        there.rotate();

        SignOnKey next = SignOnKey.random();
        assertThat(complete(next, Browser.parameters(new Browser().logIn(begin(next), "mette"))))
                .isNotNull();
    }

    @Test
    void aProviderThatIsAwayIsSaidToBe() throws IOException { // R1
        Map<String, List<String>> brought = back("mette");
        there.silent(true);
        assertThat(trouble(key, brought)).isIn(SignOnTrouble.AWAY, SignOnTrouble.UNTRUSTED);

        var fresh = new Provider();
        fresh.settings = new LogInSettings();
        fresh.clock = Clock.systemUTC();
        SignOnRefused refused = catchThrowableOfType(
                SignOnRefused.class, () -> inTransaction(em -> signOn(fresh, em).begin(key)));
        assertThat(refused.trouble()).isEqualTo(SignOnTrouble.AWAY);
    }

    @Test
    void aDocumentOfAnotherIssuerIsNotTaken() { // R3
        set("oidc.issuer", there.issuer() + "/");

        SignOnRefused refused = catchThrowableOfType(SignOnRefused.class, () -> begin(key));
        assertThat(refused.trouble()).isEqualTo(SignOnTrouble.AWAY);
    }

    @Test
    void theProviderEndsASessionOfItsOwn() throws IOException, JOSEException { // R7
        SignedOn in = complete(key, back("mette"));
        over(there.noticeOfSession("mette"));

        assertThat(find(in)).isEmpty();
    }

    @Test
    void theProviderEndsAllSessionsOfSomebody() throws IOException, JOSEException { // R7
        SignedOn in = complete(key, back("mette"));
        over(there.notice("another", Forgery.NONE));
        assertThat(find(in)).isPresent();
        over(there.notice("mette", Forgery.NONE));
        assertThat(find(in)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> nobodyElseEndsASession() { // R7
        // Of a notice, the party, the nonce and the time of issue say nothing.
        var besides = Set.of(
                Forgery.OTHER_PARTY, Forgery.WRONG_NONCE, Forgery.NO_NONCE, Forgery.NO_EXPIRY, Forgery.ISSUED_TOMORROW);
        return Stream.of(Forgery.all())
                .filter(forgery -> !besides.contains(forgery))
                .map(forgery -> DynamicTest.dynamicTest(forgery.name(), () -> {
                    there.forge(Forgery.NONE);
                    SignedOn in = complete(key, back("mette"));
                    SignOnRefused refused =
                            catchThrowableOfType(SignOnRefused.class, () -> over(there.notice("mette", forgery)));
                    assertThat(refused).as("refused").isNotNull();
                    assertThat(find(in)).isPresent();
                    assertThat(catchThrowableOfType(SignOnRefused.class, () -> over(in.idToken())))
                            .as("an identity token is no notice")
                            .isNotNull();
                }));
    }

    @Test
    void theBrowserIsToldHowToLeaveThereToo() throws IOException { // R7
        SignedOn in = complete(key, back("mette"));
        Farewell farewell =
                inTransaction(em -> signOn(provider, em).farewell(in.idToken())).orElseThrow();

        assertThat(farewell.address()).hasToString(there.issuer() + "/logout");
        assertThat(farewell.fields())
                .containsEntry("id_token_hint", in.idToken())
                .containsEntry("client_id", TestProvider.CLIENT)
                .containsEntry("post_logout_redirect_uri", "http://127.0.0.1:8080/signon/left");
        assertThat(farewell.toString()).doesNotContain(in.idToken());
    }

    private URI begin(SignOnKey mine) {
        return inTransaction(em -> signOn(provider, em).begin(mine));
    }

    private Map<String, List<String>> back(String name) throws IOException {
        return Browser.parameters(new Browser().logIn(begin(key), name));
    }

    private SignedOn complete(SignOnKey mine, Map<String, List<String>> brought) {
        return inTransaction(em -> signOn(provider, em).complete(mine, brought));
    }

    private SignOnTrouble trouble(SignOnKey mine, Map<String, List<String>> brought) {
        return catchThrowableOfType(SignOnRefused.class, () -> complete(mine, brought))
                .trouble();
    }

    private void over(String notice) {
        inTransactionDo(em -> signOn(provider, em).over(notice));
    }

    private static Optional<UUID> find(SignedOn in) {
        return inTransaction(em -> AccountsForTests.accounts(em, Clock.systemUTC())
                .find(in.account().ref(), in.signOn())
                .map(found -> found.ref()));
    }

    private static SingleSignOn signOn(Provider provider, jakarta.persistence.EntityManager em) {
        var signOn = new SingleSignOn();
        signOn.settings = new Settings();
        signOn.logIn = new LogInSettings();
        signOn.provider = provider;
        signOn.accounts = AccountsForTests.externalAccounts(em);
        signOn.signOns = AccountsForTests.signOns(em, Clock.systemUTC());
        return signOn;
    }
}
