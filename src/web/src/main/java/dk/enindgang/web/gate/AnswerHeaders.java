package dk.enindgang.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Pattern;

/** What every answer carries (R5). */
final class AnswerHeaders {

    static final String POLICY = "Content-Security-Policy";

    /** For what is not a page of Faces: no script at all. Pages get theirs with a nonce, see {@code web.xml}. */
    private static final String PLAIN_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()",
            POLICY,
            PLAIN_POLICY);

    private static final Pattern MARKED = Pattern.compile("(^|.*&)v=[A-Za-z0-9_.-]+(&.*|$)");

    private final boolean https;

    AnswerHeaders(boolean https) {
        this.https = https;
    }

    /** For a page; whoever writes the answer may say something else about keeping it. */
    void put(HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** For a resource: kept for ever if its address changes with its content, packed or not as each asks for it. */
    void putForResource(HttpServletRequest request, HttpServletResponse response) {
        put(response);
        String query = request.getQueryString();
        boolean marked = query != null && MARKED.matcher(query).matches();
        response.setHeader("Cache-Control", marked ? "public, max-age=31536000, immutable" : "public, max-age=3600");
        response.setHeader("Vary", "Accept-Encoding");
    }
}
