package dk.enindgang.bench.reference;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /plain}: a servlet that says one word. With {@code outbox=on} or {@code off} it also turns the outbox on or off. */
@WebServlet("/plain")
public class Plain extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String outbox = request.getParameter("outbox");
        if (outbox != null) {
            System.setProperty("bench.outbox.off", String.valueOf(outbox.equals("off")));
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print("plain");
    }
}
