package dk.enindgang.it.attack;

import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.Session;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Stream;

/** One row of the table: how somebody comes back from the identity provider who must not be let in. */
record SignOnAnswer(String name, Coming coming) {

    /** Comes back, and gives what is answered. */
    interface Coming {
        HttpResponse<String> back() throws IOException;
    }

    /** What is done with an honest answer on its way back. */
    private interface Change {
        HttpResponse<String> sent(Session browser, String answer) throws IOException;
    }

    static Stream<SignOnAnswer> all(Product product) {
        Session stranger = Session.stranger(product);
        return Stream.of(
                row(
                        product,
                        "another browser's answer",
                        (browser, answer) ->
                                SignOnAway.of(stranger, "/").browser().get(answer)),
                row(
                        product,
                        "no secret",
                        (browser, answer) -> browser.without("signon").get(answer)),
                row(
                        product,
                        "a secret somebody chose",
                        (browser, answer) ->
                                browser.with("signon", "A".repeat(43) + ".Lw").get(answer)),
                changed(product, "no state", "state=[^&]+&", ""),
                changed(product, "another state", "state=[^&]+", "state=" + "x".repeat(43)),
                changed(product, "another issuer", "iss=.*", "iss=https://a.example"),
                changed(product, "a code somebody made up", "code=[^&]+", "code=made-up"),
                changed(product, "an attacker's words", "code=[^&]+", "error=%3Cscript%3Ealert(1)%3C/script%3E"),
                new SignOnAnswer("nothing at all", () -> stranger.get("/signon/return")));
    }

    private static SignOnAnswer changed(Product product, String name, String part, String other) {
        return row(product, name, (browser, answer) -> browser.get(answer.replaceFirst(part, other)));
    }

    private static SignOnAnswer row(Product product, String name, Change change) {
        return new SignOnAnswer(name, () -> {
            SignOnAway away = SignOnAway.of(Session.stranger(product), "/");
            return change.sent(away.browser(), away.answer("sofie"));
        });
    }
}
