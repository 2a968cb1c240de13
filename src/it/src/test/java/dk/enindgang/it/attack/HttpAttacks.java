package dk.enindgang.it.attack;

import dk.enindgang.it.product.RawHttp;
import java.util.List;
import java.util.stream.Stream;

/** Methods, heads and sizes that HTTP allows and the application does not want. */
final class HttpAttacks {

    private static final List<String> METHODS =
            List.of("PUT", "DELETE", "PATCH", "TRACE", "TRACK", "OPTIONS", "CONNECT", "PROPFIND", "MKCOL", "JEFF");

    private static final List<String> PAGES = List.of("/", "/account/login", "/guide/list", "/ops/health");

    private HttpAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(methods(), hosts(), heads(), sizes()).flatMap(rows -> rows);
    }

    private static Stream<Attack> methods() {
        return METHODS.stream()
                .flatMap(method -> PAGES.stream()
                        .map(page -> Attack.refused(
                                method + " on " + page, method + " " + page + " HTTP/1.1\nContent-Length: 0")));
    }

    private static Stream<Attack> hosts() {
        return Stream.of(
                Attack.kept("another Host", "GET / HTTP/1.1\nHost: evil.example", HttpAttacks::notEvil),
                Attack.kept(
                        "another Host on the log-in page",
                        "GET /account/login HTTP/1.1\nHost: evil.example",
                        HttpAttacks::notEvil),
                Attack.kept(
                        "two Host heads", "GET / HTTP/1.1\nHost: 127.0.0.1\nHost: evil.example", HttpAttacks::notEvil),
                Attack.kept(
                        "a forwarded host",
                        "GET / HTTP/1.1\nX-Forwarded-Host: evil.example\nX-Forwarded-Proto: https",
                        HttpAttacks::notEvil),
                Attack.kept(
                        "a forwarded server",
                        "GET / HTTP/1.1\nForwarded: host=evil.example;proto=https",
                        HttpAttacks::notEvil),
                Attack.kept(
                        "an absolute address of somebody else",
                        "GET http://evil.example/ HTTP/1.1",
                        HttpAttacks::notEvil));
    }

    private static Stream<Attack> heads() {
        return Stream.of(
                Attack.kept(
                        "an upgrade to clear-text HTTP/2",
                        "GET /account/login HTTP/1.1\nConnection: Upgrade, HTTP2-Settings, close\nUpgrade: h2c\n"
                                + "HTTP2-Settings: AAMAAABkAAQAAP__",
                        answer -> !answer.text().startsWith("HTTP/1.1 101")),
                Attack.kept(
                        "an overridden method",
                        "GET / HTTP/1.1\nX-HTTP-Method-Override: DELETE",
                        answer -> answer.status() < 400),
                Attack.kept(
                        "a language that is none",
                        "GET /account/login HTTP/1.1\nAccept-Language: <script>,../../etc;q=x",
                        answer -> !answer.body().contains("<script>,")),
                Attack.kept(
                        "a broken cookie",
                        "GET /account/login HTTP/1.1\nCookie: JSESSIONID=\"; =; $Version=1; a=%00",
                        answer -> true),
                Attack.kept("a range", "GET /account/login HTTP/1.1\nRange: bytes=0-,0-,0-,0-,0-,0-", answer -> true),
                Attack.kept(
                        "a chunk that never was",
                        "POST /account/login HTTP/1.1\nTransfer-Encoding: chunked\nContent-Length: 3",
                        answer -> true));
    }

    private static Stream<Attack> sizes() {
        String form = "application/x-www-form-urlencoded";
        return Stream.of(
                new Attack(
                        "an address of 20,000 letters",
                        product -> RawHttp.send(product.base(), "GET /?q=" + "a".repeat(20_000) + " HTTP/1.1"),
                        Attack.NO_OR_HANG_UP,
                        answer -> true),
                new Attack(
                        "a head of 100,000 letters",
                        product -> RawHttp.send(product.base(), "GET / HTTP/1.1\nX-Long: " + "a".repeat(100_000)),
                        Attack.NO_OR_HANG_UP,
                        answer -> true),
                Attack.post("20,000 parameters", "/account/login", form, "a=1&".repeat(20_000), Attack.NO_OR_HANG_UP),
                Attack.post("200,000 parameters", "/account/login", form, "a=1&".repeat(200_000), Attack.NO_OR_HANG_UP),
                Attack.post(
                        "a field of 3 MB", "/account/login", form, "a=" + "x".repeat(3_000_000), Attack.NO_OR_HANG_UP),
                Attack.post(
                        "a charset that is none",
                        "/account/login",
                        form + ";charset=no-such-thing",
                        "a=1",
                        Attack.NO_OR_LOGIN),
                Attack.post(
                        "multipart without boundary", "/account/login", "multipart/form-data", "x", Attack.NO_OR_LOGIN),
                Attack.post("JSON", "/account/login", "application/json", "{\"a\":1}", Attack.NO_OR_LOGIN),
                Attack.post("XML with an entity", "/account/login", "text/xml", xml(), Attack.NO_OR_LOGIN),
                Attack.post("half an escape", "/account/login", form, "a=%E0%A4%A&b=%zz&%", Attack.NO_OR_LOGIN),
                Attack.post("nothing at all", "/account/login", form, "", Attack.NO_OR_LOGIN));
    }

    private static String xml() {
        return "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
    }

    private static boolean notEvil(RawHttp.Answer answer) {
        return !answer.text().contains("evil.example");
    }
}
