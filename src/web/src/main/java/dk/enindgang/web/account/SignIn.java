package dk.enindgang.web.account;

import dk.enindgang.account.RunningSession;
import dk.enindgang.account.RunningSessions;
import dk.enindgang.account.SignedInAccount;
import dk.enindgang.platform.Settings;
import dk.enindgang.signon.SignedOn;
import dk.enindgang.signon.SingleSignOn;
import dk.enindgang.web.frame.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Begins, recognizes and ends the session of somebody who is signed in, however they proved who they are (R1). */
@ApplicationScoped
public class SignIn {

    private static final System.Logger LOG = System.getLogger(SignIn.class.getName());
    private static final String TICKET = Ticket.class.getName();
    private static final String ID_TOKEN = SignedOn.class.getName();

    @Inject
    RunningSessions running;

    @Inject
    Cookies cookies;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    SingleSignOn singleSignOn;

    /** A new session and a new second cookie; whatever the browser brought along is ended (R2). */
    public void begin(HttpServletRequest request, HttpServletResponse response, SignedInAccount account) {
        begin(request, response, new Ticket(account.ref(), account.signOn(), "", clock.instant()));
        tell(request, account.signOn() == null ? "LOCAL" : "LDAP", account.ref());
    }

    /** The same for somebody whom the identity provider knows (R8). */
    public void begin(HttpServletRequest request, HttpServletResponse response, SignedOn in) {
        begin(request, response, new Ticket(in.account().ref(), in.signOn(), "", clock.instant()))
                .setAttribute(ID_TOKEN, in.idToken());
        tell(request, "OIDC", in.account().ref());
    }

    /** R11. */
    static void tell(HttpServletRequest request, String way, UUID account) {
        LOG.log(Level.INFO, "{0} A log-in succeeded: {1}, account {2}", Reference.quiet(request), way, account);
    }

    private HttpSession begin(HttpServletRequest request, HttpServletResponse response, Ticket in) {
        Proof proof = Proof.random();
        Ticket ticket = in.with(proof);
        running.begin(ticket.account(), ticket.signOn(), ticket.proofHash(), Device.of(request));
        HttpSession old = request.getSession(false);
        if (old != null) {
            end(old);
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) settings.sessionLength().toSeconds());
        session.setAttribute(TICKET, ticket);
        response.addCookie(cookies.proof(proof));
        return session;
    }

    /** Who this is, if the session, its second cookie and the account still hold (R2-R4, R12). */
    public Optional<RunningSession> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(TICKET) instanceof Ticket ticket)) {
            return Optional.empty();
        }
        boolean holds = ticket.validAt(clock.instant()) && Proof.fits(cookies.proofOf(request), ticket);
        Optional<RunningSession> found = holds ? running.find(ticket.account(), ticket.proofHash()) : Optional.empty();
        if (found.isEmpty()) {
            end(session);
        }
        return found;
    }

    /** Here first: it is over also where the database cannot be told. */
    private void end(HttpSession session) {
        Object kept = session.getAttribute(TICKET);
        session.invalidate();
        if (kept instanceof Ticket ticket) {
            running.end(ticket.proofHash());
        }
    }

    /**
     * Both halves are gone, here and in the browser.
     *
     * @return the token with which the identity provider ends its own session, if that is where this one began
     */
    public Optional<String> end(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookies.proof(null));
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        var idToken = Optional.ofNullable((String) session.getAttribute(ID_TOKEN));
        var elsewhere = session.getAttribute(TICKET) instanceof Ticket ticket
                ? Optional.ofNullable(ticket.signOn())
                : Optional.<UUID>empty();
        end(session);
        elsewhere.ifPresent(singleSignOn::end);
        return idToken;
    }
}
