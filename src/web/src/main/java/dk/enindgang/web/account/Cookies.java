package dk.enindgang.web.account;

import dk.enindgang.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The two cookies of somebody who is signed in. Under https their names begin with {@code __Host-}, and browsers then
 * hold them to this one host; on a machine of one's own, without https, they have plain names.
 */
@ApplicationScoped
public class Cookies {

    private static final String STRICT = "Strict";

    @Inject
    Settings settings;

    /** The session's own cookie, which the server writes. */
    void prepare(SessionCookieConfig session) {
        session.setName(name("session"));
        session.setPath("/");
        session.setHttpOnly(true);
        session.setSecure(https());
        session.setAttribute("SameSite", STRICT);
    }

    /** The second cookie; without a value it takes the cookie away. */
    Cookie proof(@Nullable Proof proof) {
        return proof == null ? taken("proof") : kept("proof", proof.value(), -1);
    }

    /** What the browser sent as the second cookie. */
    @Nullable
    String proofOf(HttpServletRequest request) {
        return read("proof", request);
    }

    /**
     * Another cookie as strict as these.
     *
     * @param seconds how long the browser keeps it; -1: until it is closed
     */
    public Cookie kept(String plain, String value, int seconds) {
        var cookie = new Cookie(name(plain), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(https());
        cookie.setAttribute("SameSite", STRICT);
        cookie.setMaxAge(seconds);
        return cookie;
    }

    /** Takes a cookie away. */
    public Cookie taken(String plain) {
        return kept(plain, "", 0);
    }

    public @Nullable String read(String plain, HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name(plain))) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    private String name(String plain) {
        return https() ? "__Host-" + plain : plain;
    }

    private boolean https() {
        return "https".equals(settings.baseUrl().getScheme());
    }
}
