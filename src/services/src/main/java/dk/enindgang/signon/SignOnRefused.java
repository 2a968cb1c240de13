package dk.enindgang.signon;

import jakarta.ejb.ApplicationException;
import org.jspecify.annotations.Nullable;

/** The log-in by the identity provider did not succeed. */
@ApplicationException(rollback = true)
public class SignOnRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the person can do about it. */
    public enum SignOnTrouble {
        /** Begin again: it took too long, or came back to another browser (R2). */
        STALE,
        /** Begin again: the provider said no, or the person did. */
        DENIED,
        /** Call for help: what the provider sent cannot be trusted (R3). */
        UNTRUSTED,
        /** Log in again with more than one thing: the provider let in on less than is asked for here (R11). */
        WEAK,
        /** Ask for an account: there is none, or it is closed (R4). */
        UNKNOWN,
        /** Try later: the provider does not answer. */
        AWAY
    }

    private final SignOnTrouble trouble;

    SignOnRefused(SignOnTrouble trouble, String why, @Nullable Throwable cause) {
        super(why, cause);
        this.trouble = trouble;
    }

    SignOnRefused(SignOnTrouble trouble, String why) {
        this(trouble, why, null);
    }

    public SignOnTrouble trouble() {
        return trouble;
    }
}
