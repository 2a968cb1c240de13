package dk.enindgang.web.account;

import dk.enindgang.account.Accounts;
import dk.enindgang.account.LogInRefused;
import dk.enindgang.platform.LogInSettings;
import dk.enindgang.web.frame.OwnAddress;
import dk.enindgang.web.frame.Reference;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Objects;

/** {@code POST /account/enter}: user name and password. Goes on to the page asked for, or shows why not (R6, R7). */
@WebServlet("/account/enter")
public class AccountEnter extends HttpServlet {

    static final String REFUSED = LogInRefused.class.getName();

    private static final System.Logger LOG = System.getLogger(AccountEnter.class.getName());
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient Accounts accounts;

    @Inject
    transient SignIn signIn;

    @Inject
    transient LogInSettings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!settings.passwords()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var account =
                    accounts.logIn(field(request, "userName"), field(request, "password"), request.getRemoteAddr());
            signIn.begin(request, response, account);
            response.sendRedirect(OwnAddress.orHome(request.getParameter("back")));
        } catch (LogInRefused refused) {
            request.setAttribute(REFUSED, refused);
            note(request, response, refused.reason());
            response.setStatus(status(response, refused));
            request.getRequestDispatcher("/account/login").forward(request, response);
        }
    }

    /** What somebody must help with gets a number, and the log tells under it what was the matter; never who (R10). */
    static void note(HttpServletRequest request, HttpServletResponse response, LogInRefused.Reason reason) {
        if (reason == LogInRefused.Reason.AWAY || reason == LogInRefused.Reason.UNKNOWN) {
            String number = Reference.of(request);
            LOG.log(Level.WARNING, "{0} A log-in by the directory was refused: {1}", number, reason);
            response.setHeader(Reference.HEADER, number);
        }
    }

    private static int status(HttpServletResponse response, LogInRefused refused) {
        LogInRefused.Reason reason = refused.reason();
        if (reason == LogInRefused.Reason.WRONG || reason == LogInRefused.Reason.UNKNOWN) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        response.setHeader(
                "Retry-After", String.valueOf(Math.max(1, refused.remaining().toSeconds())));
        return reason == LogInRefused.Reason.AWAY ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : TOO_MANY_REQUESTS;
    }

    private static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
