package dk.enindgang.web.faces;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@code e:kept}: a part of a page that is written once for all who see the same (R5). Its key is everything in it that
 * may be otherwise for another reader or at another time; the language is always part of it. Nothing personal.
 */
public class Kept extends UIComponentBase {

    private @Nullable Object key;

    private @Nullable String text;

    @Override
    public String getFamily() {
        return "dk.enindgang.Kept";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    /** Whether it stands there already, so that nothing of it need be built. */
    boolean isKnown(FacesContext context) {
        key = keyNow(context);
        text = KeptTexts.of(context).find(key);
        return text != null;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        String known = text;
        if (known == null && !isKnown(context)) {
            known = written(context);
            KeptTexts.of(context).keep(key, known);
        }
        context.getResponseWriter().write(known == null ? text : known);
        key = null;
        text = null;
    }

    private Object keyNow(FacesContext context) {
        ValueExpression given = getValueExpression("key");
        Object value = given == null ? getAttributes().get("key") : given.getValue(context.getELContext());
        return Arrays.asList(getAttributes().get("name"), context.getViewRoot().getLocale(), value);
    }

    private String written(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        var aside = new StringWriter();
        ResponseWriter writer = page.cloneWithWriter(aside);
        context.setResponseWriter(writer);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            writer.flush();
        } finally {
            context.setResponseWriter(page);
        }
        return aside.toString();
    }
}
