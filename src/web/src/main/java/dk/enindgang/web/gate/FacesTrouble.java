package dk.enindgang.web.gate;

import dk.enindgang.platform.ChangedMeanwhile;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.NotYours;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.audit.Occasion;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Reference;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;

/** Turns what doors and pages throw into a message on the page, or into an error page when there is no page (R9). */
final class FacesTrouble extends ExceptionHandlerWrapper {

    private static final System.Logger LOG = System.getLogger(FacesTrouble.class.getName());

    /** PostgreSQL's unique and exclusion violations. */
    private static final Set<String> COLLISIONS = Set.of("23505", "23P01");

    FacesTrouble(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        FacesContext faces = FacesContext.getCurrentInstance();
        while (events.hasNext()) {
            var event = (ExceptionQueuedEventContext) events.next().getSource();
            events.remove();
            if (!faces.getResponseComplete()) {
                try {
                    answer(faces, event.getException());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static void answer(FacesContext faces, Throwable thrown) throws IOException {
        ExternalContext outside = faces.getExternalContext();
        var request = (HttpServletRequest) outside.getRequest();
        var response = (HttpServletResponse) outside.getResponse();
        if (cause(thrown, ViewExpiredException.class) != null) {
            startAgain(faces, request);
        } else if (faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW && "POST".equals(request.getMethod())) {
            LOG.log(Level.WARNING, "A state that does not fit was sent to " + request.getRequestURI() + ": " + thrown);
            startAgain(faces, request);
        } else if (pageIsThere(faces, thrown)) {
            say(faces, request, thrown);
        } else {
            if (!outside.isResponseCommitted()) {
                outside.responseReset();
            }
            Failures.answer(request, response, thrown);
            faces.responseComplete();
        }
    }

    /** The page is fetched anew; what was shown as saved is there again. */
    private static void startAgain(FacesContext faces, HttpServletRequest request) throws IOException {
        message().refused("frame.rule.expired");
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.getExternalContext().redirect(Came.from(request));
        faces.responseComplete();
    }

    /**
     * A message can be shown where one was: on a post, before anything of the answer is written. Not where what the page is
     * about was closed to the reader meanwhile: the page would show it once more.
     */
    private static boolean pageIsThere(FacesContext faces, Throwable thrown) {
        return faces.isPostback()
                && faces.getViewRoot() != null
                && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                && faces.getCurrentPhaseId() != PhaseId.RESTORE_VIEW
                && cause(thrown, CspException.class) == null
                && cause(thrown, NotYours.class) == null;
    }

    private static void say(FacesContext faces, HttpServletRequest request, Throwable thrown) {
        CDI.current().select(Occasion.class).get().undone();
        RuleViolation rule = cause(thrown, RuleViolation.class);
        if (rule != null) {
            rule.all()
                    .forEach(
                            one -> message().refusedAt(one.field(), String.valueOf(one.getMessage()), one.arguments()));
        } else if (cause(thrown, ChangedMeanwhile.class) != null
                || cause(thrown, OptimisticLockException.class) != null) {
            message().refused("frame.rule.changedMeanwhile");
        } else if (collided(thrown)) {
            message().refused("frame.rule.collided");
        } else if (cause(thrown, NotFound.class) != null) {
            message().refused("frame.rule.notFound");
        } else if (cause(thrown, EJBAccessException.class) != null) {
            message().refused("frame.rule.notYours");
        } else {
            Failures.log(request, thrown);
            faces.getExternalContext().addResponseHeader(Reference.HEADER, Reference.of(request));
            message().refused("frame.rule.broken", Reference.of(request));
        }
        faces.validationFailed();
        faces.renderResponse();
    }

    /** Two saved at once what may be there only once; the second try is told at the field which. */
    private static boolean collided(Throwable thrown) {
        SQLException refused = cause(thrown, SQLException.class);
        return refused != null && COLLISIONS.contains(String.valueOf(refused.getSQLState()));
    }

    private static Message message() {
        return CDI.current().select(Message.class).get();
    }

    private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> kind) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }
}
