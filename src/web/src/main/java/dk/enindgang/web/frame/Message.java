package dk.enindgang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the page says after an act. */
@Named
@RequestScoped
public class Message {

    @Inject
    Language language;

    /** It is done; also said on the page one is sent on to. */
    public void done(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, key, arguments);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /** It is not done, and this is why; the page stays. */
    public void refused(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    private void add(FacesMessage.Severity severity, String key, Object... arguments) {
        var faces = FacesContext.getCurrentInstance();
        String words = Texts.say(language.getLocale(), key, arguments);
        faces.addMessage(null, new FacesMessage(severity, words, words));
    }
}
