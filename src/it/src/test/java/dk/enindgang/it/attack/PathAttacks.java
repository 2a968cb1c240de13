package dk.enindgang.it.attack;

import dk.enindgang.it.product.RawHttp;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Addresses that should lead nowhere, or to the log-in page. */
final class PathAttacks {

    private static final List<String> INSIDE = List.of(
            "/WEB-INF/web.xml",
            "/WEB-INF/classes/",
            "/web-inf/web.xml",
            "/META-INF/MANIFEST.MF",
            "//WEB-INF/web.xml",
            "/./WEB-INF/web.xml",
            "/guide/../WEB-INF/web.xml",
            "/%57EB-INF/web.xml",
            "/%2e/WEB-INF/web.xml",
            "/guide/%2e%2e/WEB-INF/web.xml",
            "/guide/..%2fWEB-INF/web.xml",
            "/guide/..;/WEB-INF/web.xml",
            "/..;/..;/etc/passwd",
            "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
            "/..%5c..%5cetc%5cpasswd",
            "/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd",
            "/WEB-INF/web.xml%00.xhtml",
            "/WEB-INF/frame/page.xhtml",
            "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
            "/jakarta.faces.resource/web.xml.xhtml?ln=..",
            "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
            "/jakarta.faces.resource/..%2f..%2fWEB-INF%2fweb.xml.xhtml?ln=frame",
            "/jakarta.faces.resource/no-such-thing.css.xhtml?ln=frame",
            "/jakarta.faces.resource/theme.css.xhtml?ln=frame&loc=../../WEB-INF",
            "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&v=1&pfdrid=x",
            "/dk/enindgang/web/texts.properties",
            "/index.xhtml~",
            "/.git/config",
            "/.env",
            "/server-status",
            "/actuator/env",
            "/metrics",
            "/metrics/base",
            "/health",
            "/health/ready",
            "/openapi",
            "/openapi/ui",
            "/asadmin",
            "/management/domain",
            "/no/such/page",
            "/no-such-page.xhtml",
            "/guide/no-such-page");

    private static final List<String> GUARDED = List.of(
            "/",
            "/index",
            "/index.xhtml",
            "/guide/list",
            "/guide/list.xhtml",
            "/guide/read?guide=bekymring",
            "/guide/read.xhtml?guide=bekymring",
            "/run/list",
            "/run/step?run=00000000-0000-0000-0000-000000000000",
            "/run/close?run=00000000-0000-0000-0000-000000000000",
            "/directory/list",
            "/outbox/list",
            "/guide/list;jsessionid=0123456789abcdef",
            "/account/login/../../guide/list",
            "/account/login;/../../guide/list",
            "/account/..%2fguide/list",
            "/%67uide/list",
            "//guide/list",
            "/guide//list",
            "/GUIDE/LIST",
            "/guide/list/",
            "/guide/list%20",
            "/resources/../guide/list");

    private PathAttacks() {}

    static Stream<Attack> all() {
        return Stream.concat(inside(), guarded());
    }

    private static Stream<Attack> inside() {
        return INSIDE.stream()
                .map(path -> new Attack(
                        path,
                        product -> RawHttp.send(product.base(), "GET " + path + " HTTP/1.1"),
                        Attack.NO_OR_LOGIN,
                        PathAttacks::nothingInside));
    }

    private static Stream<Attack> guarded() {
        return GUARDED.stream()
                .map(path -> new Attack(
                        "not signed in: " + path,
                        product -> RawHttp.send(product.base(), "GET " + path + " HTTP/1.1"),
                        Set.of(302, 303, 400, 401, 403, 404),
                        answer -> leadsToLogIn(answer) && nothingInside(answer)));
    }

    private static boolean leadsToLogIn(RawHttp.Answer answer) {
        return answer.header("Location")
                .map(where -> where.contains("/account/login"))
                .orElse(true);
    }

    private static boolean nothingInside(RawHttp.Answer answer) {
        String body = answer.body();
        return Stream.of("<web-app", "root:x:0", "Manifest-Version", "xmlns:e=", "[core]", "# TYPE", "openapi:")
                .noneMatch(body::contains);
    }
}
