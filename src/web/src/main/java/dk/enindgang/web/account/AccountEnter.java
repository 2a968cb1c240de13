package dk.enindgang.web.account;

import dk.enindgang.account.AccountNames;
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
import java.util.Optional;
import java.util.UUID;

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
    transient AccountNames names;

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
            note(request, response, refused.reason(), names.find(field(request, "userName")));
            response.setStatus(status(response, refused));
            request.getRequestDispatcher("/account/login").forward(request, response);
        }
    }

    /** What somebody must help with gets a number; the log tells of each under one, and never a name (R10, R11). */
    static void note(
            HttpServletRequest request,
            HttpServletResponse response,
            LogInRefused.Reason reason,
            Optional<UUID> account) {
        boolean help = reason == LogInRefused.Reason.AWAY || reason == LogInRefused.Reason.UNKNOWN;
        String number = help ? Reference.of(request) : Reference.quiet(request);
        LOG.log(
                help ? Level.WARNING : Level.INFO,
                "{0} A log-in with a password was refused: {1}, account {2}",
                number,
                reason,
                account.map(UUID::toString).orElse("not known"));
        if (help) {
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
