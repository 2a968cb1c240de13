package dk.enindgang.platform;

import jakarta.ejb.ApplicationException;

/** It is there, but not for this reader, who is told the same as if it were not. */
@ApplicationException(rollback = true)
public class NotYours extends NotFound {

    private static final long serialVersionUID = 1L;
}
