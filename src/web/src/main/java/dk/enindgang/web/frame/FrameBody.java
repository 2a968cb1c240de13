package dk.enindgang.web.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.renderkit.BodyRenderer;

/** PrimeFaces' start script, on pages that have PrimeFaces components, and only there. R3. */
public class FrameBody extends BodyRenderer {

    @Override
    protected void encodeOnloadScripts(FacesContext context, ResponseWriter writer) throws IOException {
        if (FrameHead.needsPrimeFaces(context)) {
            super.encodeOnloadScripts(context, writer);
        }
    }
}
