package dk.enindgang.web.exchange;

import dk.enindgang.exchange.GuidePackages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** {@code /exchange/file?guides=…}: the package itself. For EDITOR. */
@WebServlet("/exchange/file")
public class ExchangeFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** What the page offers; more comes from nowhere. */
    private static final int MOST = 40;

    @Inject
    transient GuidePackages packages;

    /** The file is called the same whatever was asked. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String guides = request.getParameter("guides");
        List<String> slugs = Chosen.slugs(guides == null ? "" : guides);
        if (slugs.isEmpty() || slugs.size() > MOST) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        byte[] file = packages.file(slugs);
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"handleguider.zip\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
