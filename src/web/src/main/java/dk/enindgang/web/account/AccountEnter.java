package dk.enindgang.web.account;

import dk.enindgang.account.Accounts;
import dk.enindgang.account.LogInRefused;
import dk.enindgang.account.NewPassword;
import dk.enindgang.account.SignedInAccount;
import dk.enindgang.platform.LogInSettings;
import dk.enindgang.platform.RuleViolation;
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
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** {@code POST /account/enter}: user name and password. Goes on to the page asked for, or shows why not (R6, R7, R13). */
@WebServlet("/account/enter")
public class AccountEnter extends HttpServlet {

    static final String REFUSED = LogInRefused.class.getName();
    static final String TOO_EASY = RuleViolation.class.getName();

    private static final System.Logger LOG = System.getLogger(AccountEnter.class.getName());
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String CHOSEN = "newPassword";
    private static final String FIRST = "/account/first";
    private static final Set<LogInRefused.Reason> FORBIDDEN =
            EnumSet.of(LogInRefused.Reason.WRONG, LogInRefused.Reason.UNKNOWN, LogInRefused.Reason.EXPIRED);

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
            signIn.begin(request, response, logIn(request));
            response.sendRedirect(OwnAddress.orHome(request.getParameter("back")));
        } catch (LogInRefused refused) {
            request.setAttribute(REFUSED, refused);
            note(request, response, refused.reason(), refused.account());
            response.setStatus(status(response, refused));
            request.getRequestDispatcher(page(request, refused)).forward(request, response);
        } catch (RuleViolation tooEasy) {
            request.setAttribute(TOO_EASY, tooEasy);
            request.getRequestDispatcher(FIRST).forward(request, response);
        }
    }

    private SignedInAccount logIn(HttpServletRequest request) {
        String userName = field(request, "userName");
        String password = field(request, "password");
        if (!isChoosing(request)) {
            return accounts.logIn(userName, password, request.getRemoteAddr());
        }
        var chosen = new NewPassword(field(request, CHOSEN), field(request, "repeat"));
        return accounts.logIn(userName, password, chosen, request.getRemoteAddr());
    }

    /** Whether a password of one's own comes along (R13). */
    private static boolean isChoosing(HttpServletRequest request) {
        return request.getParameter(CHOSEN) != null;
    }

    private static String page(HttpServletRequest request, LogInRefused refused) {
        boolean first = isChoosing(request) || refused.reason() == LogInRefused.Reason.FIRST;
        return first ? FIRST : "/account/login";
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
        if (reason == LogInRefused.Reason.FIRST) {
            return HttpServletResponse.SC_OK;
        }
        if (FORBIDDEN.contains(reason)) {
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
