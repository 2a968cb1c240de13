package dk.enindgang.it.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.RawHttp;
import dk.enindgang.it.product.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What listens, which protocols it speaks, and how much of anything it takes. */
abstract class Network {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\nOrigin: ";

    private final Product product;
    private final URI base;

    Network(Packaging packaging) {
        product = packaging.product();
        base = product.base();
    }

    @Test
    void itListensWhereItWasToldAndNowhereElse() throws IOException {
        List<String> listening = Sockets.listening(product.process());

        assertThat(listening).contains("127.0.0.1:" + base.getPort());
        assertThat(listening).allSatisfy(address -> assertThat(address).startsWith("127.0.0.1:"));
    }

    @Test
    void peopleWhoSendSlowlyKeepNobodyOut() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                Socket socket = new Socket(base.getHost(), base.getPort());
                slow.add(socket);
                socket.getOutputStream().write(halfOfAForm());
                socket.getOutputStream().flush();
            }
            for (int i = 0; i < 20; i++) {
                assertThat(Session.stranger(product).get("/account/login").statusCode())
                        .isEqualTo(200);
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private byte[] halfOfAForm() {
        String head = "POST /account/session HTTP/1.1\n" + FORM + base + "\nHost: " + base.getAuthority()
                + "\nContent-Length: 1000\n\n";
        return (head.replace("\n", "\r\n") + "userName=").getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void whatIsWrittenComesPacked() throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (String path : List.of(
                "/account/login",
                "/jakarta.faces.resource/theme.css.xhtml?ln=frame",
                "/jakarta.faces.resource/frame.js.xhtml?ln=frame",
                "/jakarta.faces.resource/icons.svg.xhtml?ln=frame")) {
            HttpResponse<byte[]> packed = client.send(
                    HttpRequest.newBuilder(product.at(path))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(packed.headers().firstValue("Content-Encoding")).as(path).hasValue("gzip");
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
                assertThat(packed.body().length * 2).as(path).isLessThan(unpacked.readAllBytes().length);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> thereIsOnlySoMuchOfAnything() {
        String login = "GET /account/login HTTP/1.1\n";
        return Stream.of(
                answered(414, "an address of 301 letters", "GET /" + "a".repeat(300) + " HTTP/1.1"),
                answered(414, "a query of 4,001 letters", "GET /account/login?q=" + "a".repeat(3_999) + " HTTP/1.1"),
                answered(200, "a query of 4,000 letters", "GET /account/login?q=" + "a".repeat(3_998) + " HTTP/1.1"),
                answered(400, "a query of 20,000 letters", "GET /account/login?" + "a".repeat(20_000) + " HTTP/1.1"),
                answered(400, "501 parameters", "GET /account/login?" + "a=1&".repeat(501) + " HTTP/1.1"),
                answered(400, "a head of 20,000 letters", login + "X-Long: " + "a".repeat(20_000)),
                answered(400, "70 heads", login + "X-One: 1\n".repeat(70) + "X-Last: 1"),
                answered(400, "two hosts", login + "Host: 127.0.0.1\nHost: evil.example"),
                answered(400, "a body where none belongs", login + "Content-Length: 3\n\nabc"),
                sent(413, "a body of 1,000,001 letters", "a=" + "a".repeat(999_999)),
                sent(400, "1,200 fields", "a=1&".repeat(1_200)),
                answered(400, "an escape that is none", "GET /account/login?q=%zz HTTP/1.1"),
                sent(403, "a body of 900,000 letters", "userName=nobody-of-the-network&a=" + "a".repeat(900_000)));
    }

    private DynamicTest answered(int status, String name, String request) {
        return DynamicTest.dynamicTest(status + " " + name, () -> isAnswered(status, RawHttp.send(base, request)));
    }

    private DynamicTest sent(int status, String name, String body) {
        return DynamicTest.dynamicTest(
                status + " " + name,
                () -> isAnswered(status, RawHttp.send(base, "POST /account/enter HTTP/1.1\n" + FORM + base, body)));
    }

    /** With our own page or with nothing at all: never with the server's, which tells what it is. */
    private static void isAnswered(int status, RawHttp.Answer answer) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers("Server")).isEmpty();
        assertThat(answer.headers("X-Powered-By")).isEmpty();
        assertThat(answer.body()).doesNotContainIgnoringCase("payara").doesNotContainIgnoringCase("grizzly");
    }

    @Test
    void aBodyTellsItsLengthBeforehand() throws IOException {
        String request = "POST /account/enter HTTP/1.1\n" + FORM + base + "\nHost: " + base.getAuthority()
                + "\nConnection: close\nTransfer-Encoding: chunked\n\n0\n\n";

        isAnswered(411, RawHttp.exchange(base, request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void whoeverNamesNoHostIsRefused() throws IOException {
        byte[] request = "GET /account/login HTTP/1.1\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

        isAnswered(400, RawHttp.exchange(base, request));
    }

    @Test
    void itSpeaksPlainHttpAndNothingElse() throws IOException {
        RawHttp.Answer clear = RawHttp.send(
                base,
                "GET /account/login HTTP/1.1\nConnection: Upgrade, HTTP2-Settings, close\nUpgrade: h2c\n"
                        + "HTTP2-Settings: AAMAAABkAAQAAP__");
        RawHttp.Answer socket = RawHttp.send(
                base,
                "GET /account/login HTTP/1.1\nConnection: Upgrade, close\nUpgrade: websocket\n"
                        + "Sec-WebSocket-Version: 13\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");
        RawHttp.Answer known = RawHttp.exchange(
                base, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(clear.status()).isEqualTo(200);
        assertThat(socket.status()).isEqualTo(200);
        assertThat(known.status()).isNotEqualTo(200);
        assertThat(known.text()).doesNotStartWith("\0");
    }

    @Test
    void whatTheServerWouldTellOfItselfIsNotThere() throws IOException {
        Session mine = Session.of(product, "drift");
        for (String path :
                List.of("/metrics", "/metrics/base", "/health", "/health/ready", "/openapi", "/openapi/ui")) {
            assertThat(mine.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void operationsTellLittleToWhoeverComesThroughAProxy() throws IOException {
        Session passing = Session.stranger(product);

        assertThat(passing.get("/ops/health", "X-Forwarded-For", "203.0.113.9").body())
                .isEqualTo("{\"status\":\"UP\"}");
        assertThat(passing.get("/ops/metrics", "X-Forwarded-For", "203.0.113.9").statusCode())
                .isEqualTo(404);
        assertThat(passing.get("/ops/metrics", "Forwarded", "for=127.0.0.1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatAClientSaysOfTheHostIsNeverRepeated() throws IOException {
        for (String lie : List.of(
                "Host: evil.example",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Server: evil.example\nX-Forwarded-Proto: https\nX-Forwarded-Port: 8443",
                "Forwarded: host=evil.example;proto=https",
                "X-Original-URL: http://evil.example/",
                "X-Forwarded-Prefix: /evil.example")) {
            for (String path : List.of("/guide/list", "/account/login", "/no/such/page", "/guide")) {
                assertThat(RawHttp.send(base, "GET " + path + " HTTP/1.1\n" + lie)
                                .text())
                        .as(path + " with " + lie)
                        .doesNotContain("evil.example", ":8443", "https://")
                        .startsWith("HTTP/1.1");
            }
        }
    }
}
