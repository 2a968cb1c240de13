package dk.enindgang.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.renderkit.BodyRenderer;

/** PrimeFaces' start script, on pages that have PrimeFaces components, and only there. R1. */
public class PageBody extends BodyRenderer {

    @Override
    protected void encodeOnloadScripts(FacesContext context, ResponseWriter writer) throws IOException {
        if (PageHead.needsPrimeFaces(context)) {
            super.encodeOnloadScripts(context, writer);
        }
    }
}
