package dk.enindgang.it.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.RawHttp;
import dk.enindgang.it.product.Session;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever somebody sends, a line of the log is one event of ours. */
abstract class LogLines {

    /** What ends a line for somebody, and then a line as the server would write it. */
    private static final List<String> ENDS = List.of("\n", "\r", "\r\n", "\u2028", "\u0085", "\\n", "\"}\n");

    private static final String LINE = "{\"Level\":\"SEVERE\",\"LogMessage\":\"forged-line\"}";

    private final Product product;

    LogLines(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void noLineCanBeForged() throws IOException {
        product.database().sql("delete from log_in_throttle");
        Session session = Session.stranger(product);
        long before = product.log().lines().count();
        int refused = 0;
        for (String end : ENDS) {
            String forged = "laerer" + end + LINE;
            refused += refused(session.enter(forged, "forkert"));
            refused += refused(session.enter("laerer", forged));
            refused += refused(
                    session.post("/account/enter", Map.of("userName", "x", "password", "y", "back", "/" + end + LINE)));
            session.post("/signon/over", Map.of("logout_token", "a.b." + forged));
            session.get("/signon/return?code=a&state=" + encoded(forged));
            session.get("/guide/read?guide=" + encoded(forged));
            session.get("/run/step?run=" + encoded(forged), "User-Agent", "x " + LINE);
            RawHttp.send(product.base(), "GET /guide/" + encoded(forged) + " HTTP/1.1\nX-Reference: " + LINE);
        }

        List<String> lines = product.log().lines().skip(before).toList();
        assertThat(lines).allMatch(line -> line.startsWith("{\"Timestamp\"") && line.endsWith("}"));
        assertThat(refused).isPositive();
        assertThat(lines.stream().filter(line -> line.contains("A log-in with a password was refused")))
                .as("one line for each, whatever was typed")
                .hasSize(refused);
        assertThat(product.log())
                .as("an event of several lines is one in the log")
                .contains("\\n");
    }

    private static int refused(HttpResponse<String> answer) {
        return Set.of(403, 429).contains(answer.statusCode()) ? 1 : 0;
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
