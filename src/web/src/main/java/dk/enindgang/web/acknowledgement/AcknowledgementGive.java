package dk.enindgang.web.acknowledgement;

import dk.enindgang.acknowledgement.Acknowledgements;
import dk.enindgang.web.frame.Address;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code POST /acknowledgement/give?guide=…&edition=…}: the reader has read a guide. If another edition holds by now, that
 * is shown, and she is asked about it.
 */
@WebServlet("/acknowledgement/give")
public class AcknowledgementGive extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Acknowledgements acknowledgements;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String guide = request.getParameter("guide");
        String edition = request.getParameter("edition");
        if (guide == null || edition == null || !edition.matches("[0-9]{1,6}")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        acknowledgements.acknowledge(guide, Integer.parseInt(edition));
        response.sendRedirect(Address.of(request.getContextPath() + "/guide/read")
                .with("guide", guide)
                .toString());
    }
}
