package dk.enindgang.signon;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import dk.enindgang.account.Role;
import dk.enindgang.platform.LogInSettings;
import dk.enindgang.signon.SignOnRefused.SignOnTrouble;
import dk.enindgang.signon.provider.Browser;
import dk.enindgang.signon.provider.Forgery;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What somebody else says in the provider's name, and what only the provider may say. */
class SignOnForgeryDbTest extends SignOnWay {

    @TestFactory
    Stream<DynamicTest> noForgedTokenLetsAnybodyIn() { // R3, R11
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

                    assertThat(refused.trouble())
                            .isEqualTo(forgery.weak() ? SignOnTrouble.WEAK : SignOnTrouble.UNTRUSTED);
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
    void theProviderEndsASessionOfItsOwn() throws IOException, JOSEException { // R7
        SignedOn in = complete(key, back("mette"));
        over(there.noticeOfSession("mette"));

        assertThat(find(in)).isEmpty();
    }

    @Test
    void aSessionThatTheProviderNeverNamedEndsWithItsNoticeToo() throws IOException, JOSEException { // R7
        SignedOn in = complete(key, back("mette"));
        sql("update sign_on set session = null");
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
        // Of a notice, the party, the nonce, the strength of a log-in and the time of issue say nothing.
        var besides = Set.of(
                Forgery.OTHER_PARTY, Forgery.WRONG_NONCE, Forgery.NO_NONCE, Forgery.NO_EXPIRY, Forgery.ISSUED_TOMORROW);
        return Stream.of(Forgery.all())
                .filter(forgery -> !besides.contains(forgery) && !forgery.weak())
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
}
