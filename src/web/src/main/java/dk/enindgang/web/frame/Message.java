package dk.enindgang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

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

    /** It is done, and there is something to look at; also said on the page one is sent on to. */
    public void look(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_WARN, key, arguments);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /** It is not done, and this is why; the page stays. */
    public void refused(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    /** The same, at the field it is about; the field keeps what was typed. Where there is no such field, as above. */
    public void refusedAt(String field, String key, Object... arguments) {
        UIInput input = find(FacesContext.getCurrentInstance().getViewRoot(), field);
        if (input == null) {
            refused(key, arguments);
            return;
        }
        input.setValid(false);
        keepTyped(input);
        String words = Texts.say(language.getLocale(), key, arguments);
        FacesContext.getCurrentInstance()
                .addMessage(input.getClientId(), new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    /** Faces shows an input that is not valid as empty, once the model has its value and empty texts are nothing. */
    private static void keepTyped(UIInput input) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String typed = faces.getExternalContext().getRequestParameterMap().get(input.getClientId(faces));
        if (typed != null) {
            input.setSubmittedValue(typed);
        }
    }

    private static @Nullable UIInput find(UIComponent from, String id) {
        if (from instanceof UIInput input && id.equals(from.getId())) {
            return input;
        }
        var children = from.getFacetsAndChildren();
        while (children.hasNext()) {
            UIInput found = find(children.next(), id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void add(FacesMessage.Severity severity, String key, Object... arguments) {
        var faces = FacesContext.getCurrentInstance();
        String words = Texts.say(language.getLocale(), key, arguments);
        faces.addMessage(null, new FacesMessage(severity, words, words));
    }
}
