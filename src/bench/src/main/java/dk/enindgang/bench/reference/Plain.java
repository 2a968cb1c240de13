package dk.enindgang.bench.reference;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * {@code /plain}: a servlet that says one word. With {@code outbox=off}, {@code looks=on} and so on it
 * also turns the outbox or the access log off or on.
 */
@WebServlet("/plain")
public class Plain extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (String part : List.of("outbox", "looks")) {
            String wanted = request.getParameter(part);
            if (wanted != null) {
                System.setProperty("bench." + part + ".off", String.valueOf(wanted.equals("off")));
            }
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print("plain");
    }
}
