package dk.enindgang.it.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.Session;
import dk.enindgang.it.product.Web;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every answer carries: pages, resources, redirects, refusals, the unchanged, and what operations ask. */
abstract class Headers {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final List<String> NEVER =
            List.of("Server", "X-Powered-By", "Strict-Transport-Security", "Access-Control-Allow-Origin");

    private static final Pattern SCRIPT_LAST = Pattern.compile(
            "default-src 'none'; [^;]+(; [a-z-]+ [^;]+)*; script-src 'self' 'nonce-[A-Za-z0-9+/=]{16,}';?");

    private static final Pattern RESOURCE = Pattern.compile("/jakarta\\.faces\\.resource/[^\"#]+");

    private static final String GUIDE = "/guide/read?guide=bekymring-for-trivsel";
    private static final String STYLE = "/jakarta.faces.resource/theme.css.xhtml?ln=frame";

    private final Product product;
    private final Session stranger;
    private Session reader;

    Headers(Packaging packaging) {
        product = packaging.product();
        stranger = Session.stranger(product);
        reader = stranger;
    }

    @BeforeEach
    void signIn() throws IOException {
        reader = stranger.logIn("laerer");
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerIsGuarded() {
        return Stream.of(pages(), refusals(), forms(), unchanged())
                .flatMap(asked -> asked)
                .map(this::test);
    }

    private static Stream<Asked> pages() {
        return Stream.of(
                Asked.page("/"),
                Asked.page("/guide/list"),
                Asked.page("/guide/list?q=fraver"),
                Asked.page(GUIDE).kept(Asked.ASKS_EACH_TIME),
                Asked.page("/run/list"),
                Asked.page("/run/start?guide=bekymring-for-trivsel"),
                Asked.page("/directory/list"),
                Asked.page("/help/index"),
                Asked.page("/account/sessions"),
                Asked.page("/account/password"),
                Asked.byStranger("/account/login", 200),
                Asked.byStranger("/account/first", 200),
                Asked.byStranger("/help/index", 200),
                Asked.byStranger("/ops/health", 200),
                Asked.byStranger("/ops/metrics", 200));
    }

    private static Stream<Asked> refusals() {
        return Stream.of(
                Asked.byStranger("/", 303),
                Asked.byStranger("/no/such/page", 303),
                Asked.byStranger("/guide/list", 200, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate"),
                Asked.byStranger("/guide/list", 401, "X-Requested-With", "frame"),
                Asked.byStranger("/guide/list", 200, "Faces-Request", "partial/ajax"),
                Asked.byStranger("/favicon.ico", 404),
                Asked.byStranger("/jakarta.faces.resource/no-such.css.xhtml?ln=frame&v=1", 404),
                Asked.byStranger("/WEB-INF/web.xml", 404),
                Asked.byReader("/no/such/page", 404),
                Asked.byReader("/outbox/list", 403),
                Asked.byReader("/account/login", 303),
                Asked.byReader("/account/first", 303),
                Asked.byReader("/language?to=da&back=/guide/list", 303),
                Asked.byReader("/draft/save", 405),
                Asked.byReader("/guide/list?q=%00", 400),
                Asked.byReader("/guide/list?q=" + "a".repeat(4_500), 414));
    }

    private static Stream<Asked> forms() {
        return Stream.of(
                Asked.form("/account/session", 204, ""),
                Asked.form("/run/list", 400, "a=1"),
                Asked.form("/draft/save?place=run/1", 400, "a=1"),
                Asked.form("/draft/save?place=run/1", 422, "a:note=010115-4999"),
                Asked.form("/draft/save?place=run/1", 403, "a:note=x", "Sec-Fetch-Site", "cross-site"),
                Asked.form("/draft/save?place=run/1", 413, "a:note=" + "x".repeat(1_000_001)),
                new Asked(
                        "a wrong password",
                        (reader, stranger) -> stranger.enter("nobody-of-the-headers", "wrong"),
                        403,
                        Asked.NOT_KEPT));
    }

    private static Stream<Asked> unchanged() {
        return Stream.of(
                new Asked("a guide that has not changed", Headers::guideAgain, 304, Asked.ASKS_EACH_TIME),
                Asked.byStranger(STYLE, 200).kept("public, max-age=3600"),
                Asked.byStranger(STYLE + "&v=1", 200).kept("public, max-age=31536000, immutable"),
                new Asked("a style that has not changed", Headers::styleAgain, 304, "public, max-age=3600"));
    }

    private static HttpResponse<String> guideAgain(Session reader, Session stranger) throws IOException {
        return reader.get(GUIDE, "If-None-Match", tag(reader.get(GUIDE)));
    }

    private static HttpResponse<String> styleAgain(Session reader, Session stranger) throws IOException {
        String changed =
                stranger.get(STYLE).headers().firstValue("Last-Modified").orElseThrow();
        return stranger.get(STYLE, "If-Modified-Since", changed);
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private DynamicTest test(Asked asked) {
        String name = asked.name().substring(0, Math.min(80, asked.name().length()));
        return DynamicTest.dynamicTest(asked.status() + " " + name, () -> {
            HttpResponse<String> answer = asked.asking().by(reader, stranger);
            assertThat(answer.statusCode()).isEqualTo(asked.status());
            isGuarded(answer);
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly(asked.kept());
        });
    }

    private static void isGuarded(HttpResponse<String> answer) {
        ALWAYS.forEach((name, value) ->
                assertThat(answer.headers().allValues(name)).as(name).containsExactly(value));
        NEVER.forEach(
                name -> assertThat(answer.headers().allValues(name)).as(name).isEmpty());
        if (answer.statusCode() == 304) {
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as("a page that is kept keeps its own policy")
                    .isEmpty();
            return;
        }
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .startsWith("default-src 'none';")
                        .contains("base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
                        .doesNotContain("unsafe-eval", "script-src 'unsafe", "*"));
    }

    @Test
    void whoLogsOutLeavesNothingInTheBrowser() throws IOException {
        HttpResponse<String> out = reader.post("/account/logout", Map.of());

        assertThat(out.headers().allValues("Clear-Site-Data")).containsExactly("\"cache\", \"storage\"");
        isGuarded(out);
    }

    @Test
    void theScriptsOfAPageComeLastInItsPolicy() throws IOException {
        for (String path : List.of("/", "/guide/list", GUIDE, "/run/start?guide=bekymring-for-trivsel", "/run/list")) {
            assertThat(reader.get(path).headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy).matches(SCRIPT_LAST));
        }
    }

    @Test
    void whatIsNoPageRunsNoScriptAtAll() throws IOException {
        for (String path : List.of("/no/such/page", "/ops/health", STYLE, "/guide/list?q=%00")) {
            assertThat(reader.get(path).headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy).doesNotContain("script-src"));
        }
    }

    @Test
    void aNonceNeverComesAgain() throws IOException {
        assertThat(nonce(reader.get("/guide/list"))).isNotEqualTo(nonce(reader.get("/guide/list")));
    }

    private static String nonce(HttpResponse<String> page) {
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        Matcher nonce = Pattern.compile("'nonce-([^']+)'").matcher(policy);
        return nonce.find() ? nonce.group(1) : "none in " + policy;
    }

    @Test
    void everythingAPageUsesIsKeptForEverUnderItsMark() throws IOException {
        List<String> used = RESOURCE.matcher(stranger.get("/account/login").body())
                .results()
                .map(found -> found.group().replace("&amp;", "&"))
                .distinct()
                .toList();

        assertThat(used).isNotEmpty();
        for (String resource : used) {
            HttpResponse<String> answer = stranger.get(resource);
            assertThat(answer.statusCode()).as(resource).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .as(resource)
                    .hasValue("public, max-age=31536000, immutable");
        }
    }

    @Test
    void otherMethodsAreNotAnsweredWithThePage() throws IOException {
        for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND")) {
            HttpResponse<String> answer = ask(method);
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).as(method).hasValue("GET, HEAD, POST");
            isGuarded(answer);
        }
    }

    @Test
    void traceIsAnsweredByTheServerItselfWithNothing() throws IOException {
        HttpResponse<String> answer = ask("TRACE");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().allValues("Server")).isEmpty();
    }

    private HttpResponse<String> ask(String method) throws IOException {
        return Web.send(HttpRequest.newBuilder(product.at("/account/login"))
                .method(method, HttpRequest.BodyPublishers.noBody()));
    }
}
