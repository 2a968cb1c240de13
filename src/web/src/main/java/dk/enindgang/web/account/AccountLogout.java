package dk.enindgang.web.account;

import dk.enindgang.signon.Farewell;
import dk.enindgang.signon.SingleSignOn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code POST /account/logout}: ends the session and takes both cookies and every kept page away (R4). Whoever came by the
 * identity provider goes on there, to log out at both ends (R8).
 */
@WebServlet("/account/logout")
public class AccountLogout extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SignIn signIn;

    @Inject
    transient SingleSignOn singleSignOn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Farewell> farewell = signIn.end(request, response).flatMap(singleSignOn::farewell);
        // The back button asks the browser's memory, not us; the browser forgets the pages it kept, and what scripts
        // kept.
        // Cookies are taken one by one: the chosen language stays.
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        if (farewell.isPresent()) {
            LeavePage.write(request, response, farewell.get());
        } else {
            response.sendRedirect(request.getContextPath() + "/account/login?out=yes");
        }
    }
}
