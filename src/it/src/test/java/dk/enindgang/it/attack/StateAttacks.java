package dk.enindgang.it.attack;

import dk.enindgang.it.product.RawHttp;
import java.util.Set;
import java.util.stream.Stream;

/** View states, nonces and origins that are not ours. */
final class StateAttacks {

    private static final String FORM = "application/x-www-form-urlencoded";

    private StateAttacks() {}

    static Stream<Attack> all() {
        return Stream.concat(states(), origins());
    }

    private static Stream<Attack> states() {
        return Stream.of(
                        "xyz",
                        "0:0",
                        "-1:-1",
                        "stateless",
                        "-5132512345123451234%3A8123451234512345123",
                        "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwAC",
                        "H4sIAAAAAAAAAFvzloG1uIhBJzUlMTlFLzGtNDEAeQ==",
                        "%00%00",
                        "a".repeat(5_000))
                .flatMap(state -> Stream.of("/", "/account/login", "/guide/list")
                        .map(page -> Attack.post(
                                "view state " + shortened(state) + " on " + page,
                                page,
                                FORM,
                                "jakarta.faces.ViewState=" + state + "&jakarta.faces.partial.ajax=true"
                                        + "&jakarta.faces.source=x&primefaces.nonce=bm9uY2U%3D",
                                Set.of(200, 302, 303, 400, 401, 403, 404, 405, 413))));
    }

    private static Stream<Attack> origins() {
        return Stream.of(
                        "Origin: http://evil.example",
                        "Origin: null",
                        "Origin: https://127.0.0.1",
                        "Origin: http://127.0.0.1",
                        "Origin: http://127.0.0.1.evil.example",
                        "Sec-Fetch-Site: cross-site",
                        "Sec-Fetch-Site: same-site",
                        "Referer: http://evil.example/\nOrigin: http://evil.example")
                .flatMap(head -> Stream.of("/account/login", "/account/logout", "/")
                        .map(page -> new Attack(
                                "POST with " + head.replace('\n', ' ') + " on " + page,
                                product -> RawHttp.send(
                                        product.base(),
                                        "POST " + page + " HTTP/1.1\nContent-Type: " + FORM + "\n" + head,
                                        "a=1"),
                                Set.of(400, 403),
                                answer -> true)));
    }

    private static String shortened(String text) {
        return text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }
}
