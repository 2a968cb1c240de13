package dk.enindgang.web.faces;

import dk.enindgang.web.frame.Fleeting;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import org.jspecify.annotations.Nullable;

/** What is typed in a field and kept in no session; so not in the state of its page either. */
public class FleetingConverter implements Converter<Fleeting> {

    @Override
    public Fleeting getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        return Fleeting.of(typed);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable Fleeting shown) {
        return shown == null ? "" : shown.text();
    }
}
