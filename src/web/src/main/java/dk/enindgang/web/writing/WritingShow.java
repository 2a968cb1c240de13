package dk.enindgang.web.writing;

import dk.enindgang.guide.file.GuideFiles;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /writing/show}: Markdown as readers will see it, with nothing in it that a guide may not have. */
@WebServlet("/writing/show")
public class WritingShow extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 20_000;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = request.getParameter("value");
        if (text == null || text.length() > LONGEST) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().print(GuideFiles.show(text));
    }
}
