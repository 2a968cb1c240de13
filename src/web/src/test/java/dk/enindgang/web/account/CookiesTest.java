package dk.enindgang.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.Settings;
import dk.enindgang.web.FakeRequest;
import jakarta.servlet.SessionCookieConfig;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CookiesTest {

    private static final String BASE = "enindgang.base.url";

    private final Cookies cookies = new Cookies();

    @BeforeEach
    void underHttps() {
        System.setProperty(BASE, "https://enindgang.eksempelby.dk");
        cookies.settings = new Settings();
    }

    @AfterEach
    void forget() {
        System.clearProperty(BASE);
    }

    @Test
    void underHttpsBothCookiesAreHeldToThisHost() { // R2
        var proof = cookies.proof(Proof.random());
        assertThat(proof.getName()).isEqualTo("__Host-proof");
        assertThat(proof.getSecure()).isTrue();
        assertThat(proof.getPath()).isEqualTo("/");
        assertThat(proof.getDomain()).isNull();
        assertThat(sessionCookie())
                .containsEntry("setName", "__Host-session")
                .containsEntry("setSecure", true)
                .containsEntry("setPath", "/")
                .doesNotContainKey("setDomain");
    }

    @Test
    void withoutHttpsTheyHavePlainNamesSoThatTheyWorkAtAll() { // R2
        System.setProperty(BASE, "http://127.0.0.1:8080");

        assertThat(cookies.proof(Proof.random()).getName()).isEqualTo("proof");
        assertThat(cookies.proof(Proof.random()).getSecure()).isFalse();
        assertThat(sessionCookie()).containsEntry("setName", "session").containsEntry("setSecure", false);
    }

    @Test
    void neitherIsForScriptsOrOtherSites() { // R2
        var proof = cookies.proof(Proof.random());
        assertThat(proof.isHttpOnly()).isTrue();
        assertThat(proof.getAttribute("SameSite")).isEqualTo("Strict");
        assertThat(sessionCookie()).containsEntry("setHttpOnly", true).containsEntry("setAttribute SameSite", "Strict");
    }

    @Test
    void theSecondEndsWithTheBrowserOrAtTheLogOut() { // R4
        assertThat(cookies.proof(Proof.random()).getMaxAge()).isEqualTo(-1);
        assertThat(cookies.proof(null).getMaxAge()).isZero();
        assertThat(cookies.proof(null).getValue()).isEmpty();
    }

    @Test
    void onlyTheCookieOfThisNameIsRead() { // R2
        assertThat(cookies.proofOf(FakeRequest.get("/").build())).isNull();
        assertThat(cookies.proofOf(
                        FakeRequest.get("/").cookie("proof", "of another").build()))
                .isNull();
        assertThat(cookies.proofOf(FakeRequest.get("/")
                        .cookie("language", "en")
                        .cookie("__Host-proof", "ours")
                        .build()))
                .isEqualTo("ours");
    }

    @Test
    void whatIsKeptForALogInIsAsStrictAndIsTakenAwayAgain() { // R2
        var kept = cookies.kept("signon", "a", 600);
        assertThat(kept.getName()).isEqualTo("__Host-signon");
        assertThat(kept.getAttribute("SameSite")).isEqualTo("Strict");
        assertThat(kept.isHttpOnly()).isTrue();
        assertThat(kept.getSecure()).isTrue();
        assertThat(kept.getMaxAge()).isEqualTo(600);
        assertThat(cookies.taken("signon").getMaxAge()).isZero();
        assertThat(cookies.read(
                        "signon",
                        FakeRequest.get("/").cookie("__Host-signon", "a").build()))
                .isEqualTo("a");
    }

    private Map<String, Object> sessionCookie() {
        var said = new HashMap<String, Object>();
        cookies.prepare((SessionCookieConfig) Proxy.newProxyInstance(
                CookiesTest.class.getClassLoader(),
                new Class<?>[] {SessionCookieConfig.class},
                (proxy, called, arguments) -> arguments.length == 1
                        ? said.put(called.getName(), arguments[0])
                        : said.put(called.getName() + " " + arguments[0], arguments[1])));
        return said;
    }
}
