package dk.enindgang.web.gate;

import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.db.Outage;
import dk.enindgang.web.frame.Reference;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.OptionalInt;
import org.primefaces.csp.CspException;

/** What a thrown thing means for the answer, outside the pages' own messages (R9). */
final class Failures {

    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    /** What may be thrown while a request is answered. */
    interface Answering {
        void run() throws IOException, ServletException;
    }

    private Failures() {}

    /** The last net: nothing thrown goes on to the server, which would tell more than it should. */
    static void guard(HttpServletRequest request, HttpServletResponse response, Answering answering)
            throws IOException {
        try {
            answering.run();
        } catch (ServletException | RuntimeException thrown) {
            answer(request, response, thrown);
        }
    }

    /** Answers with the status the cause stands for; what we have to mend is logged and gets its number. */
    static void answer(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        OptionalInt known = statusOf(thrown);
        if (known.isEmpty()) {
            log(request, thrown);
        }
        if (!response.isCommitted()) {
            response.sendError(known.orElse(HttpServletResponse.SC_INTERNAL_SERVER_ERROR));
        }
    }

    /** Writes the full cause under the request's reference number. */
    static void log(HttpServletRequest request, Throwable thrown) {
        String address = String.valueOf(
                request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null
                        ? request.getRequestURI()
                        : request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
        LOG.log(Level.ERROR, Reference.of(request) + " " + request.getMethod() + " " + address, thrown);
    }

    /** Empty for what nobody expected. */
    static OptionalInt statusOf(Throwable thrown) {
        if (Outage.behind(thrown)) {
            return OptionalInt.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound) {
                return OptionalInt.of(HttpServletResponse.SC_NOT_FOUND);
            }
            if (cause instanceof EJBAccessException) {
                return OptionalInt.of(HttpServletResponse.SC_FORBIDDEN);
            }
            if (cause instanceof CspException || cause instanceof ViewExpiredException) {
                return OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST);
            }
        }
        return OptionalInt.empty();
    }
}
