package dk.enindgang.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Asks somebody who is not signed in to log in, each kind of request in its own way (R4). */
final class Entrance {

    private Entrance() {}

    static void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String logIn = request.getContextPath() + "/account/login?back="
                + URLEncoder.encode(Came.from(request), StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + logIn
                            + "\"></redirect></partial-response>");
        } else if (request.getHeader("X-Requested-With") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (fromElsewhere(request)) {
            doorstep(response);
        } else {
            response.sendRedirect(logIn);
        }
    }

    private static boolean fromElsewhere(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }

    /**
     * A link in a mail comes without our cookies, which are strict. This page asks for the same address again, now from
     * a page of ours, and the cookies come along.
     */
    private static void doorstep(HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(
                        "<!DOCTYPE html><html lang=\"da\"><head><meta charset=\"UTF-8\">"
                                + "<meta http-equiv=\"refresh\" content=\"0\"><title>Én Indgang</title></head><body></body></html>");
    }
}
