package dk.enindgang.web.gate;

import dk.enindgang.web.frame.OwnAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/** The answer: one content policy instead of two, and redirects that name no host (R5, R6). */
final class GuardedResponse extends HttpServletResponseWrapper {

    private final boolean https;

    GuardedResponse(HttpServletResponse response, boolean https) {
        super(response);
        this.https = https;
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
        } else {
            super.addHeader(name, value);
        }
    }

    /** What is missing today may be there tomorrow: no failure is kept. */
    @Override
    public void setStatus(int status) {
        if (status >= SC_BAD_REQUEST) {
            setHeader("Cache-Control", "no-store");
        }
        super.setStatus(status);
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
