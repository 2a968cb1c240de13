package dk.enindgang.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language (sprog) of this request. R1. */
@Named
@ApplicationScoped
public class Language {

    static final String COOKIE = "language";
    static final Locale DANISH = Locale.forLanguageTag("da");
    static final Locale ENGLISH = Locale.ENGLISH;

    @Inject
    HttpServletRequest request;

    public Locale getLocale() {
        return of(request);
    }

    public String getCode() {
        return getLocale().getLanguage();
    }

    /** The code of the language one is offered. */
    public String getOther() {
        return getCode().equals("da") ? "en" : "da";
    }

    /** The address that changes the language and comes back to this page. */
    public String getSwitchAddress() {
        String query = request.getQueryString();
        String here = pageOf(request) + (query == null ? "" : "?" + query);
        return request.getContextPath() + LanguageSwitch.PATH + "?to=" + getOther() + "&back="
                + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    /** For those who have the request only. */
    public static Locale of(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName()) && "en".equals(cookie.getValue())) {
                    return ENGLISH;
                }
            }
        }
        return DANISH;
    }

    private static String pageOf(HttpServletRequest request) {
        Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
        return forwarded == null ? request.getRequestURI() : forwarded.toString();
    }
}
