package dk.enindgang.web.faces;

import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Language;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Every view speaks the language of its reader, whatever the browser asks for (R3), and a form keeps its address. */
public class ReadersLanguage extends ViewHandlerWrapper {

    public ReadersLanguage(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Language.of((HttpServletRequest) context.getExternalContext().getRequest());
    }

    /**
     * With what the page was opened with: after a refusal the address can still be opened again and sent. Only while a
     * page is written: a way on to the same page with other parameters asks here too, and brings its own.
     */
    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String address = super.getActionURL(context, viewId);
        UIViewRoot view = context.getViewRoot();
        boolean writing = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (!writing || view == null || !viewId.equals(view.getViewId())) {
            return address;
        }
        Address whole = Address.of(address);
        for (UIViewParameter parameter : ViewMetadata.getViewParameters(view)) {
            whole.with(parameter.getName(), parameter.getStringValue(context));
        }
        return whole.toString();
    }
}
