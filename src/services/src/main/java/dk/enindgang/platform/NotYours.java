package dk.enindgang.platform;

import jakarta.ejb.ApplicationException;

/**
 * It is there, but not for this reader, who is told the same as if it were not. Thrown before anything is changed: the
 * transaction ends well, and with it the row that tells of the refusal.
 */
@ApplicationException(rollback = false)
public class NotYours extends NotFound {

    private static final long serialVersionUID = 1L;
}
