package dk.enindgang.web.writing;

import dk.enindgang.guide.GuideEditions;
import dk.enindgang.web.frame.Address;
import dk.enindgang.writing.Manuscripts;
import dk.enindgang.writing.Reviews;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** {@code /guide/file?guide=…&edition=…} or {@code ?manuscript=…}: an edition or a manuscript as a guide file. For EDITOR. */
@WebServlet("/guide/file")
public class WritingFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient GuideEditions editions;

    @Inject
    transient Manuscripts manuscripts;

    @Inject
    transient Reviews reviews;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String manuscript = request.getParameter("manuscript");
        String guide = request.getParameter("guide");
        String edition = request.getParameter("edition");
        if (manuscript != null) {
            UUID ref = Address.uuid(manuscript);
            send(response, manuscripts.get(ref).slug(), Optional.of(reviews.file(ref)));
        } else if (guide != null && edition != null && edition.matches("\\d{1,9}")) {
            send(response, "", editions.text(guide, Integer.parseInt(edition)));
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** The file is called after the guide, in what it says itself; nothing that was asked goes into a header. */
    private static void send(HttpServletResponse response, String slug, Optional<String> text) throws IOException {
        if (text.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = slug.isEmpty() ? slugOf(text.get()) : slug;
        response.setContentType("text/markdown;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".md\"");
        response.getWriter().print(text.get());
    }

    private static String slugOf(String text) {
        return text.lines()
                .filter(line -> line.matches("slug: *[a-z0-9-]{1,80}"))
                .map(line -> line.substring("slug:".length()).strip())
                .findFirst()
                .orElse("handleguide");
    }
}
