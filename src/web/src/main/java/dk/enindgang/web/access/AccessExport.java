package dk.enindgang.web.access;

import dk.enindgang.access.LookRow;
import dk.enindgang.access.Looks;
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
        out.print(Csv.line("at", "person", "employee", "kind", "role", "relation", "purpose", "subject", "address"));
        for (LookRow row : rows) {
            out.print(Csv.line(
                    row.at().toString(),
                    row.personName(),
                    row.employee(),
                    row.kind().name(),
                    row.role(),
                    row.relation(),
                    row.purpose().name(),
                    row.subject(),
                    row.address()));
        }
    }
}
