package dk.enindgang.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Whoever comes from another site comes without our cookies, which are strict. This empty page asks for the same address
 * again, now from a page of ours, and the cookies come along.
 */
public final class Doorstep {

    private Doorstep() {}

    /** The browser says that a link or an answer of another site led here. */
    public static boolean isNeeded(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }

    public static void show(HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(
                        "<!DOCTYPE html><html lang=\"da\"><head><meta charset=\"UTF-8\">"
                                + "<meta http-equiv=\"refresh\" content=\"0\"><title>Én Indgang</title></head><body></body></html>");
    }
}
