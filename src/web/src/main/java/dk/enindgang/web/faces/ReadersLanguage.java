package dk.enindgang.web.faces;

import dk.enindgang.web.frame.Language;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Every view speaks the language of its reader, whatever the browser asks for. R3. */
public class ReadersLanguage extends ViewHandlerWrapper {

    public ReadersLanguage(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Language.of((HttpServletRequest) context.getExternalContext().getRequest());
    }
}
