package dk.enindgang.web.gate;

import dk.enindgang.web.frame.OwnAddress;
import jakarta.servlet.http.HttpServletRequest;

/** The page somebody was on when they sent this request: where to come back to. */
final class Came {

    private static final String ORIGIN = Origin.class.getName();

    private Came() {}

    static void remember(HttpServletRequest request, Origin origin) {
        request.setAttribute(ORIGIN, origin);
    }

    /** A post goes to an address without the page's own parameters, so the browser is asked where it came from. */
    static String from(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (request.getMethod().equals("POST")) {
            var origin = (Origin) request.getAttribute(ORIGIN);
            String page = origin.pathIn(request.getHeader("Referer"));
            return OwnAddress.orHome(page == null ? path : page);
        }
        String query = request.getQueryString();
        return OwnAddress.orHome(query == null ? path : path + "?" + query);
    }
}
