package dk.enindgang.web.gate;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Marks what is kept of a page with the page, and holds each form to it: Faces itself would put the state of one page
 * into another (R3). Named in {@code faces-config.xml}.
 */
public class OwnState implements PhaseListener, SystemEventListener {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = OwnState.class.getName();

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot page && !page.isTransient();
    }

    /** Just before a page is written; what is said earlier is not kept. */
    @Override
    public void processEvent(SystemEvent writing) {
        var page = (UIViewRoot) writing.getSource();
        page.getAttributes().put(PAGE, page.getViewId());
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent restored) {
        FacesContext faces = restored.getFacesContext();
        UIViewRoot page = faces.getViewRoot();
        if (page != null && faces.isPostback() && !faces.getResponseComplete()) {
            if (!page.getViewId().equals(page.getAttributes().get(PAGE))) {
                throw new ViewExpiredException("The state of another page", page.getViewId());
            }
        }
    }
}
