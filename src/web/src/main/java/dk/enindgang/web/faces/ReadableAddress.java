package dk.enindgang.web.faces;

import dk.enindgang.platform.NotFound;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** An address whose parameters cannot be read leads nowhere; without this a page would be drawn that was never loaded. */
public class ReadableAddress implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        if (!event.getFacesContext().isPostback() && event.getFacesContext().isValidationFailed()) {
            throw new NotFound();
        }
    }
}
