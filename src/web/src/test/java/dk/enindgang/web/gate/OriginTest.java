package dk.enindgang.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.web.FakeRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

    private final Origin origin = new Origin(URI.create("https://enindgang.eksempelby.dk"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://enindgang.eksempelby.dk",
                "https://enindgang.eksempelby.dk:443",
                "https://ENINDGANG.eksempelby.dk"
            })
    void ourOwnPagesMayPost(String sender) { // R1
        assertThat(origin.ours(post("Origin", sender))).isTrue();
        assertThat(origin.ours(post("Referer", sender + "/run/step?run=x"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://enindgang.eksempelby.dk",
                "https://enindgang.eksempelby.dk:8443",
                "https://eksempelby.dk",
                "https://enindgang.eksempelby.dk.evil.example",
                "https://evil.example/https://enindgang.eksempelby.dk",
                "https://enindgang.eksempelby.dk@evil.example",
                "null",
                "",
                "//enindgang.eksempelby.dk",
                "file:///etc/passwd",
                "https://",
                "https://en indgang"
            })
    void nobodyElseMay(String sender) { // R1
        assertThat(origin.ours(post("Origin", sender))).isFalse();
        assertThat(origin.ours(post("Referer", sender))).isFalse();
    }

    @Test
    void whoeverTellsNothingIsNoBrowser() { // R1
        assertThat(origin.ours(FakeRequest.of("POST", "/account/logout").build()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"same-origin, true", "none, true", "same-site, false", "cross-site, false", "'', false"})
    void theBrowsersOwnWordIsTaken(String site, boolean ours) { // R1
        assertThat(origin.ours(post("Sec-Fetch-Site", site))).isEqualTo(ours);
    }

    @Test
    void oneWayToTellIsNoExcuseForAnother() { // R1
        var ours = FakeRequest.of("POST", "/").header("Origin", "https://enindgang.eksempelby.dk");
        assertThat(origin.ours(ours.header("Sec-Fetch-Site", "cross-site").build()))
                .isFalse();
        var foreign = FakeRequest.of("POST", "/").header("Origin", "https://evil.example");
        assertThat(origin.ours(foreign.header("Sec-Fetch-Site", "same-origin")
                        .header("Referer", "https://enindgang.eksempelby.dk/")
                        .build()))
                .isFalse();
    }

    @Test
    void onTheMachineItselfItsNamesMeanTheSame() { // R1
        var here = new Origin(URI.create("http://127.0.0.1:8080"));
        assertThat(here.ours(post("Origin", "http://localhost:8080"))).isTrue();
        assertThat(here.ours(post("Origin", "http://[::1]:8080"))).isTrue();
        assertThat(here.ours(post("Origin", "http://localhost:8081"))).isFalse();
        assertThat(here.ours(post("Origin", "http://127.0.0.1.evil.example:8080")))
                .isFalse();
        assertThat(origin.ours(post("Origin", "https://localhost"))).isFalse();
    }

    @Test
    void thePathIsTakenFromOurOwnAddressesAlone() { // R6
        assertThat(origin.pathIn("https://enindgang.eksempelby.dk/run/step?run=%C3%A6#note"))
                .isEqualTo("/run/step?run=%C3%A6");
        assertThat(origin.pathIn("https://enindgang.eksempelby.dk")).isEmpty();
        assertThat(origin.pathIn("https://evil.example/run/step")).isNull();
        assertThat(origin.pathIn("https://enindgang.eksempelby.dk/a b")).isNull();
        assertThat(origin.pathIn(null)).isNull();
    }

    private static HttpServletRequest post(String name, String value) {
        return FakeRequest.of("POST", "/account/logout").header(name, value).build();
    }
}
