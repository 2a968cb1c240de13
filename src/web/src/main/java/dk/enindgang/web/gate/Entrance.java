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
        } else if (Doorstep.isNeeded(request)) {
            Doorstep.show(response);
        } else {
            response.sendRedirect(logIn);
        }
    }
}
