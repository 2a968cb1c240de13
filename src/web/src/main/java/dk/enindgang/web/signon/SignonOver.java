package dk.enindgang.web.signon;

import dk.enindgang.platform.LogInSettings;
import dk.enindgang.signon.SignOnRefused;
import dk.enindgang.signon.SignOnRefused.SignOnTrouble;
import dk.enindgang.signon.SingleSignOn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Objects;

/** {@code POST /signon/over}: the identity provider says that one of its sessions is over (back-channel log-out, R5). */
@WebServlet("/signon/over")
public class SignonOver extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(SignonOver.class.getName());

    @Inject
    transient LogInSettings settings;

    @Inject
    transient SingleSignOn signOn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!settings.oidc()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            signOn.over(Objects.requireNonNullElse(request.getParameter("logout_token"), ""));
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (SignOnRefused refused) {
            LOG.log(Level.WARNING, "A notice that a session is over was not taken: {0}", refused.getMessage());
            // Whoever cannot be answered now is to come again.
            response.setStatus(
                    refused.trouble() == SignOnTrouble.AWAY
                            ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                            : HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
