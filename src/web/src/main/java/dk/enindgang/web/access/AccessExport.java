package dk.enindgang.web.access;

import dk.enindgang.access.LookRow;
import dk.enindgang.access.Looks;
import dk.enindgang.web.frame.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** {@code /access/export?person=…&employee=…&from=…&until=…}: the looks as a file for a spreadsheet. For AUDITOR. */
@WebServlet("/access/export")
public class AccessExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Looks looks;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = new LookQuestion();
        question.setPerson(request.getParameter("person"));
        question.setEmployee(request.getParameter("employee"));
        question.setFrom(request.getParameter("from"));
        question.setUntil(request.getParameter("until"));
        question.begin(LocalDate.now(clock));
        if (!question.isAsked()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        List<LookRow> rows = looks.export(question.filter());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"opslag.csv\"");
        PrintWriter out = response.getWriter();
        out.print(Csv.START);
        var words = new LookWords(Language.of(request));
        out.print(Csv.line(words.heading()));
        rows.stream().limit(Looks.MOST).forEach(row -> out.print(Csv.line(words.cells(row))));
        if (rows.size() > Looks.MOST) {
            out.print(Csv.line(words.more(Looks.MOST)));
        }
    }
}
