package dk.enindgang.web.writing;

import dk.enindgang.platform.NotFound;
import dk.enindgang.web.frame.Address;
import dk.enindgang.writing.Around;
import dk.enindgang.writing.ManuscriptVisits;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * {@code POST /writing/here?manuscript=…}: the page is still open, with this step in it, and shows what stood in the
 * manuscript after that change. Answered as a form is sent: {@code line}, {@code said} and {@code more}, {@code last}, and
 * for each place that others have changed {@code pointer}, {@code words}, {@code both} and {@code text}. For EDITOR.
 */
@WebServlet("/writing/here")
public class WritingHere extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ManuscriptVisits visits;

    @Inject
    transient Beside beside;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String step = request.getParameter("step");
        String after = request.getParameter("after");
        if (step == null || after == null || !after.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            Around around = visits.see(Address.uuid(request.getParameter("manuscript")), step, Long.parseLong(after));
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().print(answer(around));
        } catch (NotFound nowhere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String answer(Around around) {
        var answer = new StringBuilder("last=" + around.last());
        add(answer, "line", beside.line(around));
        add(answer, "said", beside.said(around));
        add(answer, "more", beside.more(around));
        for (Around.Told told : around.changes()) {
            add(answer, "pointer", told.pointer());
            add(answer, "words", beside.changed(told.by()));
            add(answer, "both", beside.both(told.by()));
            add(answer, "text", told.text());
        }
        return answer.toString();
    }

    private static void add(StringBuilder answer, String name, String value) {
        answer.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
