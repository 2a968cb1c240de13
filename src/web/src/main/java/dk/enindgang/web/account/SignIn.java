package dk.enindgang.web.account;

import dk.enindgang.account.Accounts;
import dk.enindgang.account.SignedInAccount;
import dk.enindgang.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;

/** Begins, recognizes and ends the session of somebody who is signed in, however they proved who they are (R1). */
@ApplicationScoped
public class SignIn {

    private static final String TICKET = Ticket.class.getName();

    @Inject
    Accounts accounts;

    @Inject
    Cookies cookies;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** A new session and a new second cookie; whatever the browser brought along is ended (R2). */
    public void begin(HttpServletRequest request, HttpServletResponse response, SignedInAccount account) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var proof = Proof.random();
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) settings.sessionLength().toSeconds());
        session.setAttribute(TICKET, new Ticket(account.ref(), proof.hash(), clock.instant()));
        response.addCookie(cookies.proof(proof));
    }

    /** Who this is, if the session, its second cookie and the account still hold (R2-R4). */
    public Optional<SignedInAccount> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(TICKET) instanceof Ticket ticket)) {
            return Optional.empty();
        }
        boolean holds = ticket.validAt(clock.instant()) && Proof.fits(cookies.proofOf(request), ticket);
        Optional<SignedInAccount> account = holds ? accounts.find(ticket.account()) : Optional.empty();
        if (account.isEmpty()) {
            session.invalidate();
        }
        return account;
    }

    /** Both halves are gone, here and in the browser. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.addCookie(cookies.proof(null));
    }
}
