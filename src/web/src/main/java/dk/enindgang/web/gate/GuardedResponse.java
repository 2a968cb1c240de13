package dk.enindgang.web.gate;

import dk.enindgang.web.frame.OwnAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer: one content policy, one word on keeping a resource, and redirects that name no host (R5, R6). */
final class GuardedResponse extends HttpServletResponseWrapper {

    private static final String CACHE = "Cache-Control";

    private final boolean https;
    private final boolean resource;

    GuardedResponse(HttpServletResponse response, boolean https, boolean resource) {
        super(response);
        this.https = https;
        this.resource = resource;
    }

    /** Also those that Faces sets: for no script, for no other site, and under https for nothing else. */
    @Override
    public void addCookie(Cookie cookie) {
        cookie.setHttpOnly(true);
        cookie.setSecure(https);
        if (cookie.getAttribute("SameSite") == null) {
            cookie.setAttribute("SameSite", "Strict");
        }
        super.addCookie(cookie);
    }

    /** PrimeFaces adds the policy of its page; with ours beside it, the browser would hold to the stricter of both. */
    @Override
    public void addHeader(String name, @Nullable String value) {
        if (AnswerHeaders.POLICY.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else if (!saidAlready(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (!saidAlready(name)) {
            super.setHeader(name, value);
        }
    }

    /** Faces would have every resource kept for a week, whether or not its address changes with its content. */
    private boolean saidAlready(String name) {
        return resource && CACHE.equalsIgnoreCase(name);
    }

    /** What is missing today may be there tomorrow: no failure is kept. */
    @Override
    public void setStatus(int status) {
        if (status >= SC_BAD_REQUEST) {
            super.setHeader(CACHE, "no-store");
        }
        if (status == SC_NOT_MODIFIED) {
            leaveOutPolicy();
        }
        super.setStatus(status);
    }

    /** A browser takes over the headers of a 304; the page it kept needs the policy, with the nonce, it came with. */
    private void leaveOutPolicy() {
        Map<String, List<String>> others = new LinkedHashMap<>();
        for (String name : getHeaderNames()) {
            if (!AnswerHeaders.POLICY.equalsIgnoreCase(name)) {
                others.put(name, List.copyOf(getHeaders(name)));
            }
        }
        super.reset();
        others.forEach((name, values) -> values.forEach(value -> super.addHeader(name, value)));
    }

    @Override
    public void sendRedirect(String location) {
        if (!OwnAddress.is(location)) {
            throw new IllegalArgumentException("A redirect stays in the application");
        }
        setStatus(SC_SEE_OTHER);
        setHeader("Location", location);
    }
}
