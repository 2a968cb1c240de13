package dk.enindgang.web.guide;

import dk.enindgang.directory.ContactPoints;
import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.Guides;
import dk.enindgang.guide.ReaderRole;
import dk.enindgang.platform.NotFound;
import dk.enindgang.web.frame.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code /guide/pdf?guide=…&edition=…&role=…&card=true}: a handleguide as a paper, all of it or the card for the wall.
 * Reading leaves nothing behind.
 */
@WebServlet("/guide/pdf")
public class GuidePdf extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Guides guides;

    @Inject
    transient ContactPoints contacts;

    @Inject
    transient Readers readers;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = Language.of(request);
        GuideView guide =
                guide(String.valueOf(request.getParameter("guide")), request.getParameter("edition"), language);
        var paper = new GuidePaper(language, guide, reader(request.getParameter("role")), contacts.list());
        LocalDate today = LocalDate.now(clock);
        boolean card = Boolean.parseBoolean(request.getParameter("card"));
        byte[] file = card ? paper.card(today) : paper.whole(today);
        response.setContentType("application/pdf");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + guide.slug() + "-" + guide.edition() + (card ? "-kort" : "") + ".pdf\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private GuideView guide(String slug, @Nullable String edition, Locale language) {
        if (edition == null || edition.isEmpty()) {
            return guides.get(slug, language);
        }
        if (!edition.matches("[0-9]{1,6}")) {
            throw new NotFound();
        }
        return guides.get(slug, Integer.parseInt(edition), language);
    }

    private ReaderRole reader(@Nullable String role) {
        return Arrays.stream(ReaderRole.values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElseGet(readers::mine);
    }
}
