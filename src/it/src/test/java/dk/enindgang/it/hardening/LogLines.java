package dk.enindgang.it.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.product.IdentityProvider;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.RawHttp;
import dk.enindgang.it.product.Session;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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
        for (String end : ENDS) {
            String forged = "laerer" + end + LINE;
            session.enter(forged, "forkert");
            session.enter("laerer", forged);
            session.post("/account/enter", Map.of("userName", "x", "password", "y", "back", "/" + end + LINE));
            session.post("/signon/over", Map.of("logout_token", "a.b." + forged));
            session.with("signon", IdentityProvider.LEADER).get("/signon/return?code=a&state=" + encoded(forged));
            session.get("/guide/read?guide=" + encoded(forged));
            session.get("/run/step?run=" + encoded(forged), "User-Agent", "x " + LINE);
            RawHttp.send(product.base(), "GET /guide/" + encoded(forged) + " HTTP/1.1\nX-Reference: " + LINE);
        }

        String log = product.log();
        assertThat(log).as("what was refused is told").contains("A notice that a session is over was not taken");
        List<String> lines =
                log.lines().filter(line -> line.contains("forged-line")).toList();
        assertThat(lines).as("lines with what somebody sent").allMatch(line -> line.startsWith("{\"Timestamp\""));
        assertThat(log.lines().filter(line -> line.startsWith("{\"Level\":\"SEVERE\",\"LogMessage\"")))
                .isEmpty();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
