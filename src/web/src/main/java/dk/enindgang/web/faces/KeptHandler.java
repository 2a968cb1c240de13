package dk.enindgang.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;

/**
 * Builds nothing inside an {@code e:kept} whose text stands there already. Only in pages without state: in the others
 * what is built must be the same when their form comes back.
 */
public class KeptHandler extends ComponentHandler {

    public KeptHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        boolean known = context.getFacesContext().getViewRoot().isTransient()
                && component instanceof Kept kept
                && kept.isKnown(context.getFacesContext());
        if (!known) {
            super.applyNextHandler(context, component);
        }
    }
}
