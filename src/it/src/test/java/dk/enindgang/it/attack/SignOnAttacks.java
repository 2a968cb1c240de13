package dk.enindgang.it.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import dk.enindgang.it.product.IdentityProvider;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.RawHttp;
import dk.enindgang.it.product.Session;
import dk.enindgang.signon.provider.Browser;
import dk.enindgang.signon.provider.Forgery;
import dk.enindgang.signon.provider.TestProvider;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whoever wants to come in by the municipality's own log-in without being let in there. */
abstract class SignOnAttacks {

    private final Product product;
    private final TestProvider provider = IdentityProvider.shared();

    SignOnAttacks(Packaging packaging) {
        product = packaging.product();
    }

    @BeforeEach
    void prepare() {
        IdentityProvider.accounts(product);
        product.database().sql("update account set disabled = false where external_id is not null");
        product.database().sql("delete from sign_on");
    }

    @AfterEach
    void honest() {
        provider.forge(Forgery.NONE);
    }

    @TestFactory
    Stream<DynamicTest> forgedTokens() {
        return Stream.of(Forgery.all())
                .map(forgery -> new SignOnAnswer("a token with " + forgery, () -> {
                    provider.forge(forgery);
                    SignOnAway away = SignOnAway.of(Session.stranger(product), "/");
                    return away.browser().get(away.answer("sofie"));
                }))
                .map(this::refused);
    }

    @TestFactory
    Stream<DynamicTest> answersThatBelongElsewhere() {
        return SignOnAnswer.all(product).map(this::refused);
    }

    private DynamicTest refused(SignOnAnswer row) {
        return DynamicTest.dynamicTest(row.name(), () -> {
            HttpResponse<String> answer = row.coming().back();

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("session="));
            assertThat(Attacks.INSIDE_INFORMATION.matcher(answer.body()).find()).isFalse();
            assertThat(answer.body()).doesNotContain("<script>alert").containsPattern("Nummer: [2-9A-Z]{4}-");
            assertThat(product.database().number("select count(*) from sign_on"))
                    .isZero();
        });
    }

    @Test
    void anAnswerIsGoodOnce() throws IOException {
        SignOnAway away = SignOnAway.of(Session.stranger(product), "/");
        String answer = away.answer("sofie");
        assertThat(away.browser().get(answer).statusCode()).isEqualTo(303);

        assertThat(away.browser().get(answer).statusCode()).isEqualTo(403);
        assertThat(product.database().number("select count(*) from sign_on")).isEqualTo(1);
    }

    @TestFactory
    Stream<DynamicTest> nobodyIsSentOutOfTheApplication() {
        return Stream.of(
                        "https://evil.example/",
                        "//evil.example",
                        "/%5Cevil.example",
                        "/%09/evil.example",
                        "javascript:alert(1)",
                        "/account/logout",
                        "%0d%0aLocation:%20https://evil.example")
                .map(back -> DynamicTest.dynamicTest(back, () -> {
                    Session browser = Session.stranger(product);
                    HttpResponse<String> begun = browser.get("/signon/begin?back=" + back);
                    if (begun.statusCode() != 400) {
                        assertThat(begun.headers().firstValue("Location").orElseThrow())
                                .startsWith(provider.issuer());
                        URI there = URI.create(
                                begun.headers().firstValue("Location").orElseThrow());
                        URI answer = new Browser().logIn(there, "sofie");
                        HttpResponse<String> in = browser.after(begun).get(SignOnAway.path(answer));
                        assertThat(in.statusCode()).isEqualTo(303);
                        assertThat(in.headers().firstValue("Location")).hasValue("/");
                    }
                }));
    }

    @Test
    void theWayBackIsOursWhateverTheClientSaysAboutTheHost() throws IOException {
        RawHttp.Answer answer = RawHttp.send(
                product.base(),
                "GET /signon/begin HTTP/1.1\nHost: evil.example\nX-Forwarded-Host: evil.example\nX-Forwarded-Proto: https");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.text()).doesNotContain("evil");
        assertThat(Browser.parameters(URI.create(answer.header("Location").orElseThrow())))
                .containsEntry("redirect_uri", List.of(product.base() + "/signon/return"));
    }

    @Test
    void aSessionThatSomebodyChoseOrHadBeforeIsNotGoneOnWith() throws IOException {
        Session before = Session.of(product, "laerer");
        SignOnAway away = SignOnAway.of(before, "/");
        Session after = away.browser().after(away.browser().get(away.answer("sofie")));

        assertThat(after.cookie("session")).isNotEqualTo(before.cookie("session"));
        assertThat(after.cookie("proof")).isNotEqualTo(before.cookie("proof"));
        assertThat(after.get("/run/list").statusCode()).isEqualTo(200);
        assertThat(before.get("/run/list").statusCode()).isEqualTo(303);
    }

    @Test
    void comingFromAnotherSiteOneWaitsAtTheDoorstepAndNothingIsSpent() throws IOException {
        SignOnAway away = SignOnAway.of(Session.stranger(product), "/guide/list");
        String answer = away.answer("sofie");
        HttpResponse<String> doorstep = away.browser()
                .without("signon")
                .get(answer, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate");

        assertThat(doorstep.statusCode()).isEqualTo(200);
        assertThat(doorstep.body()).contains("http-equiv=\"refresh\"");
        assertThat(doorstep.headers().allValues("Set-Cookie")).isEmpty();
        HttpResponse<String> in = away.browser().get(answer);
        assertThat(in.headers().firstValue("Location")).hasValue("/guide/list");
    }

    @Test
    void nobodyButTheProviderEndsASession() throws IOException, JOSEException {
        SignOnAway away = SignOnAway.of(Session.stranger(product), "/");
        Session in = away.browser().after(away.browser().get(away.answer("sofie")));
        assertThat(in.get("/run/list").statusCode()).isEqualTo(200);

        for (Forgery forgery :
                List.of(Forgery.UNSIGNED, Forgery.SHARED_SECRET, Forgery.FOREIGN_KEY, Forgery.WRONG_AUDIENCE)) {
            assertThat(notice(provider.notice("sofie", forgery)).status())
                    .as("%s", forgery)
                    .isEqualTo(400);
        }
        for (String none : List.of("", "a.b.c", "%7B%7D")) {
            assertThat(notice(none).status()).isEqualTo(400);
        }
        HttpResponse<String> byPage = Session.stranger(product)
                .post(
                        "/signon/over",
                        Map.of("logout_token", provider.notice("sofie", Forgery.NONE)),
                        "Sec-Fetch-Site",
                        "cross-site");
        assertThat(byPage.statusCode()).isEqualTo(403);
        assertThat(in.get("/run/list").statusCode()).isEqualTo(200);

        assertThat(notice(provider.notice("sofie", Forgery.NONE)).status()).isEqualTo(200);
        assertThat(in.get("/run/list").statusCode()).isEqualTo(303);
    }

    @Test
    void neitherTokenNorNameIsInTheLog() throws IOException {
        SignOnAway away = SignOnAway.of(Session.stranger(product), "/");
        Session in = away.browser().after(away.browser().get(away.answer("sofie")));
        in.post("/account/logout", Map.of());

        assertThat(product.log()).doesNotContain("eyJ").doesNotContain("sofie");
    }

    private RawHttp.Answer notice(String token) throws IOException {
        return RawHttp.send(
                product.base(),
                "POST /signon/over HTTP/1.1\nContent-Type: application/x-www-form-urlencoded",
                "logout_token=" + token);
    }
}
