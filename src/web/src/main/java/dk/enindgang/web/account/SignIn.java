package dk.enindgang.web.account;

import dk.enindgang.account.Accounts;
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
    Accounts accounts;

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
        Proof proof = Proof.random();
        begin(request, response, proof)
                .setAttribute(TICKET, new Ticket(account.ref(), account.signOn(), proof.hash(), clock.instant()));
        tell(request, account.signOn() == null ? "LOCAL" : "LDAP", account.ref());
    }

    /** The same for somebody whom the identity provider knows (R8). */
    public void begin(HttpServletRequest request, HttpServletResponse response, SignedOn in) {
        Proof proof = Proof.random();
        HttpSession session = begin(request, response, proof);
        session.setAttribute(TICKET, new Ticket(in.account().ref(), in.signOn(), proof.hash(), clock.instant()));
        session.setAttribute(ID_TOKEN, in.idToken());
        tell(request, "OIDC", in.account().ref());
    }

    /** R11. */
    static void tell(HttpServletRequest request, String way, UUID account) {
        LOG.log(Level.INFO, "{0} A log-in succeeded: {1}, account {2}", Reference.quiet(request), way, account);
    }

    private HttpSession begin(HttpServletRequest request, HttpServletResponse response, Proof proof) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) settings.sessionLength().toSeconds());
        response.addCookie(cookies.proof(proof));
        return session;
    }

    /** Who this is, if the session, its second cookie and the account still hold (R2-R4). */
    public Optional<SignedInAccount> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(TICKET) instanceof Ticket ticket)) {
            return Optional.empty();
        }
        boolean holds = ticket.validAt(clock.instant()) && Proof.fits(cookies.proofOf(request), ticket);
        Optional<SignedInAccount> account = holds ? account(ticket) : Optional.empty();
        if (account.isEmpty()) {
            session.invalidate();
        }
        return account;
    }

    private Optional<SignedInAccount> account(Ticket ticket) {
        UUID signOn = ticket.signOn();
        return signOn == null ? accounts.find(ticket.account()) : accounts.find(ticket.account(), signOn);
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
        if (session.getAttribute(TICKET) instanceof Ticket ticket && ticket.signOn() != null) {
            singleSignOn.end(ticket.signOn());
        }
        session.invalidate();
        return idToken;
    }
}
