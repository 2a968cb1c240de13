package dk.enindgang.platform;

import jakarta.ejb.ApplicationException;

/** There is no such thing, or it is not for this reader: the answer is the same, so that existence stays a secret. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("frame.rule.notFound");
    }
}
