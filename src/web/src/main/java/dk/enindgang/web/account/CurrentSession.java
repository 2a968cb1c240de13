package dk.enindgang.web.account;

import dk.enindgang.account.RunningSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** The session this request belongs to, and from where it came. For pages that only open to somebody who is signed in. */
@RequestScoped
public class CurrentSession {

    @Inject
    HttpServletRequest request;

    /** Its name among those of the account. */
    public UUID ref() {
        if (request.getAttribute(RunningSession.class.getName()) instanceof RunningSession running) {
            return running.ref();
        }
        throw new IllegalStateException("Nobody is signed in");
    }

    public String address() {
        return request.getRemoteAddr();
    }
}
