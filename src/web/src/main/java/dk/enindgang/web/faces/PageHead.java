package dk.enindgang.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import org.primefaces.renderkit.HeadRenderer;
import org.primefaces.util.ResourceUtils;

/** PrimeFaces' settings and the look of its components, on pages that have such components, and only there. R1. */
public class PageHead extends HeadRenderer {

    @Override
    public void encodeBegin(FacesContext context, UIComponent component) throws IOException {
        if (needsPrimeFaces(context)) {
            ResourceUtils.addStyleSheetResource(context, "frame", "widgets.css");
            super.encodeBegin(context, component);
            return;
        }
        context.getResponseWriter().startElement("head", component);
        for (UIComponent resource : List.copyOf(context.getViewRoot().getComponentResources(context, "head"))) {
            resource.encodeAll(context);
        }
    }

    static boolean needsPrimeFaces(FacesContext context) {
        return context.getViewRoot().getComponentResources(context, "head").stream()
                .anyMatch(
                        resource -> "primefaces".equals(resource.getAttributes().get("library")));
    }
}
