package dk.enindgang.web.gate;

import dk.enindgang.web.frame.ErrorPage;
import dk.enindgang.web.frame.OwnAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The page somebody was on when they sent this request: where to come back to. */
final class Came {

    private static final List<String> LOG_INS = List.of("/account/login", "/account/first");

    private Came() {}

    /** As the request arrives, for whoever answers it. */
    static void remember(HttpServletRequest request, Origin origin) {
        request.setAttribute(ErrorPage.BACK, page(request, origin));
    }

    /** Never an address that is about logging in. */
    static String from(HttpServletRequest request) {
        return OwnAddress.orHome((String) request.getAttribute(ErrorPage.BACK));
    }

    private static String page(HttpServletRequest request, Origin origin) {
        String address = address(request, origin);
        boolean logIn = OwnAddress.is(address) && LOG_INS.stream().anyMatch(address::startsWith);
        return logIn ? address : OwnAddress.orHome(address);
    }

    /** A post goes to an address without the page's own parameters, so the browser is asked where it came from. */
    private static String address(HttpServletRequest request, Origin origin) {
        String path = request.getRequestURI();
        if (request.getMethod().equals("POST")) {
            String page = origin.pathIn(request.getHeader("Referer"));
            return page == null ? path : page;
        }
        String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }
}
