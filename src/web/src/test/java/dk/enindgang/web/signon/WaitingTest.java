package dk.enindgang.web.signon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.signon.SignOnKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingTest {

    private final SignOnKey key = SignOnKey.random();

    @Test
    void whatTheBrowserKeepsIsReadAsItWasWritten() { // R1
        var waiting = new Waiting(key, "/guide/read?guide=vold-og-overgreb&q=%C3%A6");

        assertThat(waiting.value()).matches("[A-Za-z0-9_.-]+");
        assertThat(Waiting.of(waiting.value())).contains(waiting);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "/account/logout",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: b=c",
                ""
            })
    void noCookieLeadsOutOfTheApplication(String page) { // R3
        String written = Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.UTF_8));

        assertThat(Waiting.of(key.secret() + "." + written))
                .hasValueSatisfying(waiting -> assertThat(waiting.back()).isEqualTo("/"));
    }

    @Test
    void whatIsBrokenIsNoneOrLeadsHome() { // R1, R3
        assertThat(Waiting.of(null)).isEmpty();
        assertThat(Waiting.of("")).isEmpty();
        assertThat(Waiting.of(key.secret())).isEmpty();
        assertThat(Waiting.of("short.Lw")).isEmpty();
        assertThat(Waiting.of(key.secret() + "!.Lw")).isEmpty();
        assertThat(Waiting.of(key.secret() + ".%%%").orElseThrow().back()).isEqualTo("/");
    }
}
