package dk.enindgang.web.faces;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.visit.VisitCallback;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.context.FacesContext;

/**
 * {@code e:still}: a part of a page that is only shown. When a form of the page is sent, nobody looks for input in it,
 * and the session keeps nothing of it. Most of a page is such, and each of its lists would be walked through five times.
 */
public class Still extends UIComponentBase {

    @Override
    public String getFamily() {
        return "dk.enindgang.Still";
    }

    @Override
    public void processDecodes(FacesContext context) {
        // Nothing in it is sent.
    }

    @Override
    public void processValidators(FacesContext context) {
        // Nothing in it is sent.
    }

    @Override
    public void processUpdates(FacesContext context) {
        // Nothing in it is sent.
    }

    /** Nothing to find, and no state to keep or bring back. */
    @Override
    public boolean visitTree(VisitContext context, VisitCallback callback) {
        return false;
    }
}
