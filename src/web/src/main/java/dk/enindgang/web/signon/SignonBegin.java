package dk.enindgang.web.signon;

import dk.enindgang.platform.LogInSettings;
import dk.enindgang.signon.SignOnKey;
import dk.enindgang.signon.SignOnRefused;
import dk.enindgang.signon.SingleSignOn;
import dk.enindgang.web.account.Cookies;
import dk.enindgang.web.frame.OwnAddress;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** {@code GET /signon/begin}: sends the browser to the municipality's own log-in (R1). */
@WebServlet("/signon/begin")
public class SignonBegin extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LogInSettings settings;

    @Inject
    transient SingleSignOn signOn;

    @Inject
    transient Cookies cookies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!settings.oidc()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var waiting = new Waiting(SignOnKey.random(), OwnAddress.orHome(request.getParameter("back")));
        try {
            URI away = signOn.begin(waiting.key());
            response.addCookie(cookies.kept(Waiting.COOKIE, waiting.value(), Waiting.SECONDS));
            // The one redirect that leaves the application: to the address the provider itself has published.
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", away.toASCIIString());
        } catch (SignOnRefused refused) {
            SignonRefused.show(request, response, refused, waiting.back());
        }
    }
}
