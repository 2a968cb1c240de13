package dk.enindgang.web.frame;

import dk.enindgang.platform.NotFound;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import org.jspecify.annotations.Nullable;

/** The kinds of trouble a reader can meet, each with its own kind page: texts {@code frame.error.(kind).*}. */
enum Trouble {
    NOT_UNDERSTOOD(400),
    NOT_YOURS(403),
    NOT_FOUND(404),
    EXPIRED(403),
    BROKEN(500),
    /** It comes by itself. */
    NOT_READY(503),
    /** It waits until somebody has mended something. */
    REFUSED(503);

    private final int status;

    Trouble(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Ours to mend: it is logged with its cause and gets a number. */
    boolean ours() {
        return this == BROKEN;
    }

    /** Opening the same page once more is what helps. */
    boolean again() {
        return this == EXPIRED || this == NOT_READY || this == REFUSED;
    }

    static Trouble of(int status, @Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return EXPIRED;
            }
            if (cause instanceof NotFound) {
                return NOT_FOUND;
            }
            if (cause instanceof EJBAccessException) {
                return NOT_YOURS;
            }
        }
        return switch (status) {
            case 401, 403 -> NOT_YOURS;
            case 404, 410 -> NOT_FOUND;
            case 503 -> NOT_READY;
            default -> status >= 400 && status < 500 && thrown == null ? NOT_UNDERSTOOD : BROKEN;
        };
    }
}
