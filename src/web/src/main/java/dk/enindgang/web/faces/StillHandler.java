package dk.enindgang.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;

/** When a form comes back, {@code e:still} is built only if the page is shown again: most often another one follows. */
public class StillHandler extends ComponentHandler {

    public StillHandler(ComponentConfig config) {
        super(config);
    }

    /** A page that is shown again is gone through once more before it is written. */
    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        if (context.getFacesContext().getCurrentPhaseId() != PhaseId.RESTORE_VIEW) {
            super.applyNextHandler(context, component);
        }
    }
}
