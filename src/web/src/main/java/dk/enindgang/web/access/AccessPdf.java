package dk.enindgang.web.access;

import dk.enindgang.access.LookExtract;
import dk.enindgang.access.LookFilter;
import dk.enindgang.access.Looks;
import dk.enindgang.platform.Settings;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** {@code /access/pdf?person=…&from=…&until=…}: what a person is told who asks, as a paper to send. For AUDITOR. */
@WebServlet("/access/pdf")
public class AccessPdf extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Looks looks;

    @Inject
    transient Settings settings;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID person = Address.uuid(request.getParameter("person"));
        LocalDate today = LocalDate.now(clock);
        var question = new LookQuestion();
        question.setPerson(person.toString());
        question.setFrom(request.getParameter("from"));
        question.setUntil(request.getParameter("until"));
        question.begin(today);
        LookFilter days = question.filter();
        LookExtract extract = looks.extract(person, days.from(), days.until());
        byte[] file = new ExtractPaper(Language.of(request))
                .of(extract, days.from(), days.until(), settings.municipality(), today);
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"udtraek.pdf\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
