package dk.enindgang.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.web.FakeRequest;
import dk.enindgang.web.FakeResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerHeadersTest {

    private final FakeResponse answer = new FakeResponse();

    @Test
    void aPageIsKeptByNobody() { // R5
        new AnswerHeaders(false).put(answer.build());

        assertThat(answer.header("Cache-Control")).containsExactly("no-store");
        assertThat(answer.header("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.header("Content-Security-Policy").get(0)).startsWith("default-src 'none';");
    }

    @Test
    void httpsIsAskedForWhereThereIsHttps() { // R5
        new AnswerHeaders(false).put(answer.build());
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();

        new AnswerHeaders(true).put(answer.build());
        assertThat(answer.header("Strict-Transport-Security")).containsExactly("max-age=31536000");
    }

    @ParameterizedTest
    @CsvSource({
        "?ln=frame&v=1a2b, 'public, max-age=31536000, immutable'",
        "?v=15.0.13&ln=primefaces, 'public, max-age=31536000, immutable'",
        "?ln=frame, 'public, max-age=3600'",
        "?ln=frame&v=, 'public, max-age=3600'",
        "?ln=frame&xv=1, 'public, max-age=3600'",
        "'', 'public, max-age=3600'"
    })
    void onlyAResourceThatTellsItsContentIsKeptForEver(String query, String kept) { // R5
        new AnswerHeaders(false)
                .putForResource(
                        FakeRequest.get("/jakarta.faces.resource/theme.css.xhtml" + query)
                                .build(),
                        answer.build());

        assertThat(answer.header("Cache-Control")).containsExactly(kept);
        assertThat(answer.header("Vary")).containsExactly("Accept-Encoding");
    }
}
