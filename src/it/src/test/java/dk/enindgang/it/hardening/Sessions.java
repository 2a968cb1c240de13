package dk.enindgang.it.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.Session;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The session of somebody who is signed in: two cookies, of which neither is worth anything alone. */
abstract class Sessions {

    private static final String SESSION = "session";
    private static final String PROOF = "proof";

    private final Product product;

    Sessions(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void bothCookiesAreForNoScriptAndNoOtherSiteAndEndWithTheBrowser() throws IOException {
        List<String> cookies = Session.stranger(product)
                .enter("laerer", Session.PASSWORD)
                .headers()
                .allValues("Set-Cookie");

        assertThat(cookies).hasSize(2);
        assertThat(cookies.get(0)).startsWith(SESSION + "=");
        assertThat(cookies.get(1)).startsWith(PROOF + "=");
        assertThat(cookies)
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("; HttpOnly")
                        .containsIgnoringCase("; SameSite=Strict")
                        .contains("; Path=/")
                        .doesNotContainIgnoringCase("Domain=")
                        .doesNotContainIgnoringCase("Max-Age=")
                        .doesNotContainIgnoringCase("Expires="));
    }

    @Test
    void theSecondCookieHas256Bits() throws IOException {
        Session one = signedIn();
        Session other = signedIn();

        assertThat(one.cookie(PROOF)).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(other.cookie(PROOF));
        assertThat(one.cookie(SESSION)).isNotEqualTo(other.cookie(SESSION));
    }

    @Test
    void whoeverIsNotSignedInHasNoSession() throws IOException {
        for (String path : List.of("/", "/account/login", "/help/index", "/ops/health", "/no/such/page")) {
            HttpResponse<String> answer = Session.stranger(product).get(path);
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void aSessionSomebodyChoseIsNotTaken() throws IOException {
        Session chosen = Session.stranger(product)
                .with(SESSION, "0123456789abcdef0123456789ab")
                .with(PROOF, "chosen");
        Session signedIn = chosen.logIn("laerer");

        assertThat(signedIn.cookie(SESSION)).isNotEqualTo(chosen.cookie(SESSION));
        assertThat(isIn(signedIn)).isTrue();
        assertThat(isIn(chosen)).isFalse();
    }

    @Test
    void aLogInEndsTheSessionThatWasThere() throws IOException {
        Session before = signedIn();
        Session after = before.logIn("paedagog");

        assertThat(after.cookie(SESSION)).isNotEqualTo(before.cookie(SESSION));
        assertThat(isIn(after)).isTrue();
        assertThat(isIn(before)).isFalse();
    }

    @Test
    void aStolenSessionCookieAloneOpensNothing() throws IOException {
        Session mine = signedIn();

        assertThat(isIn(mine.without(PROOF))).isFalse();
        assertThat(isIn(mine))
                .as("a session seen without its second cookie is ended")
                .isFalse();
    }

    @Test
    void anotherSecondCookieEndsTheSession() throws IOException {
        Session mine = signedIn();
        Session theirs = signedIn();

        assertThat(isIn(mine.with(PROOF, theirs.cookie(PROOF)))).isFalse();
        assertThat(isIn(mine)).isFalse();
        assertThat(isIn(theirs)).isTrue();
    }

    @Test
    void theSecondCookieAloneOpensNothing() throws IOException {
        Session mine = signedIn();

        assertThat(isIn(mine.without(SESSION))).isFalse();
        assertThat(isIn(mine)).isTrue();
    }

    @Test
    void noAddressCarriesTheSession() throws IOException {
        Session mine = signedIn();
        Session withoutCookies = Session.stranger(product);
        for (Session session : List.of(mine, withoutCookies)) {
            for (String path : List.of("/", "/guide/list", "/run/start?guide=vold-og-overgreb", "/account/login")) {
                HttpResponse<String> answer = session.get(path);
                assertThat(answer.body() + answer.headers().map())
                        .doesNotContainIgnoringCase(";jsessionid")
                        .doesNotContain(";session=", mine.cookie(SESSION));
            }
        }
    }

    @Test
    void aSessionInTheAddressIsNotTaken() throws IOException {
        Session mine = signedIn();
        Session known = Session.stranger(product).with(PROOF, mine.cookie(PROOF));
        for (String name : List.of(SESSION, "jsessionid", "JSESSIONID")) {
            String path = "/guide/list;" + name + "=" + mine.cookie(SESSION);
            assertThat(known.get(path).statusCode()).as(path).isIn(303, 404);
        }
    }

    @Test
    void logOutEndsTheSessionOnTheServerAndTakesTheCookieAway() throws IOException {
        Session mine = signedIn();
        HttpResponse<String> answer = mine.post("/account/logout", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith(PROOF + "=;").contains("Max-Age=0"));
        assertThat(answer.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
        assertThat(isIn(mine)).as("with the old cookies").isFalse();
    }

    @Test
    void anAccountThatIsDisabledIsOutAtTheNextRequest() throws IOException {
        Session mine = Session.of(product, "handicap");
        assertThat(isIn(mine)).isTrue();
        try {
            product.database().sql("update account set disabled = true where user_name = 'handicap'");
            assertThat(isIn(mine)).isFalse();
            assertThat(Session.stranger(product)
                            .enter("handicap", Session.PASSWORD)
                            .statusCode())
                    .isEqualTo(403);
        } finally {
            product.database().sql("update account set disabled = false where user_name = 'handicap'");
        }
        assertThat(isIn(mine)).as("the session is gone for good").isFalse();
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneAtTheNextRequest() throws IOException {
        Session mine = Session.of(product, "drift");
        String roles = product.database()
                .sql("select roles from account where user_name = 'drift'")
                .get(0)
                .get(0);
        assertThat(mine.get("/outbox/list").statusCode()).isEqualTo(200);
        try {
            product.database().sql("update account set roles = '' where user_name = 'drift'");
            assertThat(mine.get("/outbox/list").statusCode()).isEqualTo(403);
            assertThat(isIn(mine)).isTrue();
        } finally {
            product.database().sql("update account set roles = '" + roles + "' where user_name = 'drift'");
        }
    }

    @Test
    void everyPasswordIsKeptWith600000Rounds() {
        assertThat(product.database().number("select count(*) from account")).isPositive();
        assertThat(product.database()
                        .number("select count(*) from account where password_hash not like 'pbkdf2-sha256$600000$%'"))
                .isZero();
    }

    private Session signedIn() throws IOException {
        return Session.of(product, "laerer");
    }

    private static boolean isIn(Session session) throws IOException {
        HttpResponse<String> answer = session.get("/guide/list");
        if (answer.statusCode() == 303) {
            assertThat(answer.headers().firstValue("Location")).hasValue("/account/login?back=%2Fguide%2Flist");
            return false;
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        return true;
    }
}
