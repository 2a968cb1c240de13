package dk.enindgang.web.frame;

import dk.enindgang.platform.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /language?to=en&back=/guide/list}: keeps the choice in a cookie for a year and goes back. R1. */
@WebServlet(LanguageSwitch.PATH)
public class LanguageSwitch extends HttpServlet {

    static final String PATH = "/language";

    private static final long serialVersionUID = 1L;
    private static final int YEAR = 365 * 24 * 60 * 60;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var cookie = new Cookie(Language.COOKIE, "en".equals(request.getParameter("to")) ? "en" : "da");
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure("https".equals(settings.baseUrl().getScheme()));
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        String back = request.getParameter("back");
        response.setHeader("Location", back != null && OwnAddress.is(back) ? back : "/");
    }
}
