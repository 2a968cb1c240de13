package dk.enindgang.web.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.web.FakeResponse;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedResponseTest {

    private final FakeResponse answer = new FakeResponse();
    private final GuardedResponse guarded = new GuardedResponse(answer.build(), false, false);

    @Test
    void everyCookieIsForNoScriptAndNoOtherSite() { // R5
        guarded.addCookie(new Cookie("csfcfc", "anything"));

        assertThat(answer.cookies()).singleElement().satisfies(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSecure()).isFalse();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
        });
    }

    @Test
    void underHttpsItIsForNothingElse() { // R5
        new GuardedResponse(answer.build(), true, false).addCookie(new Cookie("csfcfc", "anything"));

        assertThat(answer.cookies()).singleElement().matches(Cookie::getSecure);
    }

    @Test
    void thereIsOneContentPolicy() { // R5
        guarded.addHeader("Content-Security-Policy", "the plain one");
        guarded.addHeader("content-security-policy", "that of the page");
        guarded.addHeader("X-Other", "1");
        guarded.addHeader("X-Other", "2");

        assertThat(answer.header("Content-Security-Policy")).containsExactly("that of the page");
        assertThat(answer.header("X-Other")).containsExactly("1", "2");
    }

    @Test
    void noFailureIsKept() { // R5
        guarded.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        guarded.setStatus(200);
        assertThat(answer.header("Cache-Control")).containsExactly("public, max-age=31536000, immutable");

        guarded.setStatus(404);
        assertThat(answer.header("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void howLongAResourceIsKeptIsSaidOnce() { // R5
        var resource = new GuardedResponse(answer.build(), false, true);
        resource.setHeader("Cache-Control", "max-age=604800");
        resource.addHeader("cache-control", "max-age=604800");
        resource.setHeader("ETag", "W/1");

        assertThat(answer.header("Cache-Control")).isEmpty();
        assertThat(answer.header("ETag")).containsExactly("W/1");

        resource.setStatus(404);
        assertThat(answer.header("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void aRedirectNamesNoHost() { // R6
        guarded.sendRedirect("/account/login?back=%2F");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).containsExactly("/account/login?back=%2F");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080/",
                "//evil.example",
                "/\\evil.example",
                "list",
                "",
                "/a\r\nSet-Cookie: b=c"
            })
    void aRedirectLeadsNowhereElse(String location) { // R6
        assertThatThrownBy(() -> guarded.sendRedirect(location)).isInstanceOf(IllegalArgumentException.class);
        assertThat(answer.header("Location")).isEmpty();
    }
}
