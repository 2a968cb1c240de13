package dk.enindgang.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.web.frame.ErrorPage;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WayBackTest {

    private static final String HERE = "http://127.0.0.1:8080";

    @Test
    void aPageIsOpenedAgainWithItsParameters() { // R8
        assertThat(again(request("GET", "/run/step", "run=1&step=2", null))).isEqualTo("/run/step?run=1&step=2");
    }

    @Test
    void aFormIsNotWhatOneCameFrom() { // R8
        assertThat(again(request("POST", "/run/step", null, HERE + "/run/step?run=1")))
                .isEqualTo("/run/step?run=1");
        assertThat(again(request("POST", "/account/enter", null, HERE + "/account/login?back=%2Fguide%2Flist")))
                .isEqualTo("/account/login?back=%2Fguide%2Flist");
    }

    @Test
    void whereItCannotBeKnownItIsTheFirstPage() { // R8
        assertThat(again(request("POST", "/account/enter", null, null))).isEqualTo("/");
        assertThat(again(request("POST", "/account/enter", null, "https://elsewhere.example/account/login")))
                .isEqualTo("/");
    }

    @Test
    void afterALogInNobodyIsLedToTheLogIn() { // R4
        HttpServletRequest request = request("POST", "/account/enter", null, HERE + "/account/login?back=%2F");
        Came.remember(request, new Origin(URI.create(HERE)));
        assertThat(Came.from(request)).isEqualTo("/");
    }

    private static @Nullable Object again(HttpServletRequest request) {
        Came.remember(request, new Origin(URI.create(HERE)));
        return request.getAttribute(ErrorPage.BACK);
    }

    private static HttpServletRequest request(
            String method, String path, @Nullable String query, @Nullable String referer) {
        Map<Object, Object> attributes = new HashMap<>();
        return (HttpServletRequest) Proxy.newProxyInstance(
                WayBackTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, asked, with) -> {
                    return switch (asked.getName()) {
                        case "getMethod" -> method;
                        case "getRequestURI" -> path;
                        case "getQueryString" -> query;
                        case "getHeader" -> referer;
                        case "getAttribute" -> attributes.get(with[0]);
                        case "setAttribute" -> attributes.put(with[0], with[1]);
                        default -> throw new UnsupportedOperationException(asked.getName());
                    };
                });
    }
}
