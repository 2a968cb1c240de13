package dk.enindgang.it.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.product.Databases;
import dk.enindgang.it.product.Micro;
import dk.enindgang.it.product.RawHttp;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A municipality's server behind a proxy that does https, on another machine than the server trusts to be one. */
class BehindHttpsIT {

    private static final Micro MICRO = new Micro("https", Databases.create("it_https"))
            .with("ENINDGANG_BASE_URL", "https://enindgang.eksempelby.dk")
            .with("ENINDGANG_TRUSTED_PROXIES", "192.0.2.1");

    @BeforeAll
    static void start() {
        MICRO.startAndWait();
    }

    @AfterAll
    static void stop() {
        MICRO.stop();
    }

    @Test
    void bothCookiesAreHeldToThisHostAndToHttps() throws IOException {
        List<String> cookies =
                enter("https://enindgang.eksempelby.dk", "Eksempelby-2026").headers("Set-Cookie");

        assertThat(cookies).hasSize(2);
        assertThat(cookies.get(0)).startsWith("__Host-session=");
        assertThat(cookies.get(1)).startsWith("__Host-proof=");
        assertThat(cookies)
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("; Secure")
                        .contains("; HttpOnly")
                        .containsIgnoringCase("; SameSite=Strict")
                        .contains("; Path=/")
                        .doesNotContain("Domain"));
    }

    @Test
    void whoLogsOutLeavesNothingInTheBrowser() throws IOException {
        RawHttp.Answer out = RawHttp.send(
                MICRO.base(),
                "POST /account/logout HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\n"
                        + "Origin: https://enindgang.eksempelby.dk",
                "");

        assertThat(out.header("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
        assertThat(out.headers("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("__Host-proof=;").contains("Max-Age=0"));
    }

    @Test
    void browsersAreToldToStayWithHttps() throws IOException {
        assertThat(RawHttp.send(MICRO.base(), "GET /account/login HTTP/1.1").header("Strict-Transport-Security"))
                .hasValue("max-age=31536000");
    }

    @Test
    void onlyTheAddressThatUsersSeeMayPost() throws IOException {
        assertThat(enter(MICRO.base().toString(), "Eksempelby-2026").status()).isEqualTo(403);
        assertThat(enter("http://enindgang.eksempelby.dk", "Eksempelby-2026").status())
                .isEqualTo(403);
    }

    @Test
    void aMachineThatIsNoProxyIsNotBelieved() throws IOException {
        MICRO.database().sql("delete from log_in_throttle");
        enter("https://enindgang.eksempelby.dk\nX-Forwarded-For: 203.0.113.1", "wrong");
        enter("https://enindgang.eksempelby.dk\nX-Forwarded-For: 203.0.113.2", "wrong");

        assertThat(MICRO.database().number("select count(*) from log_in_throttle"))
                .as("one name, one client")
                .isEqualTo(2);
    }

    private static RawHttp.Answer enter(String origin, String password) throws IOException {
        return RawHttp.send(
                MICRO.base(),
                "POST /account/enter HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\nOrigin: " + origin,
                "userName=laerer&password=" + password);
    }
}
