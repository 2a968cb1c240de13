package dk.enindgang.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.web.FakeRequest;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedRequestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded",
                "X-Forwarded-For",
                "x-forwarded-host",
                "X-FORWARDED-PROTO",
                "X-Forwarded-Port",
                "X-Real-IP",
                "X-Original-URL",
                "X-HTTP-Method-Override",
                "Range"
            })
    void whatNobodyShallBelieveIsNotHeard(String name) { // R7
        var request = guarded(FakeRequest.get("/").header(name, "evil.example").header("Accept", "text/html"));

        assertThat(request.getHeader(name)).isNull();
        assertThat(request.getHeaders(name).hasMoreElements()).isFalse();
        assertThat(request.getDateHeader(name)).isEqualTo(-1);
        assertThat(Collections.list(request.getHeaderNames())).containsExactly("Accept");
    }

    @Test
    void theClientIsTheOneThatWasFound() { // R7
        assertThat(guarded(FakeRequest.get("/").from("10.0.0.1")).getRemoteAddr())
                .isEqualTo("203.0.113.9");
        assertThat(guarded(FakeRequest.get("/").from("10.0.0.1")).getRemoteHost())
                .isEqualTo("203.0.113.9");
    }

    private static GuardedRequest guarded(FakeRequest request) {
        return new GuardedRequest(request.build(), "203.0.113.9");
    }
}
