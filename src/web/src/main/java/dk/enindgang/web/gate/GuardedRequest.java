package dk.enindgang.web.gate;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The request without what nobody behind the gate shall believe: forwarded headers (R7), parts of an answer. */
final class GuardedRequest extends HttpServletRequestWrapper {

    private static final Set<String> UNHEARD = Set.of(
            "forwarded",
            "if-range",
            "proxy",
            "range",
            "te",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-forwarded-proto",
            "x-forwarded-server",
            "x-http-method-override",
            "x-original-url",
            "x-real-ip",
            "x-rewrite-url");

    /** As PrimeFaces calls it, in the request and in what it keeps of the page. */
    private static final String NONCE = "primefaces.nonce";

    private final String client;

    GuardedRequest(HttpServletRequest request, String client) {
        super(request);
        this.client = client;
    }

    /** The client itself, also behind a configured proxy. */
    @Override
    public String getRemoteAddr() {
        return client;
    }

    @Override
    public String getRemoteHost() {
        return client;
    }

    /** The nonce of a page is the one it was given, whatever is sent along; pages without scripts send none. */
    @Override
    public @Nullable String getParameter(String name) {
        return NONCE.equals(name) ? nonceOfPage() : super.getParameter(name);
    }

    private static @Nullable String nonceOfPage() {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIViewRoot page = faces == null ? null : faces.getViewRoot();
        Map<String, Object> kept = page == null ? null : page.getViewMap(false);
        return kept == null ? null : (String) kept.get(NONCE);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return unheard(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return unheard(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                .filter(name -> !unheard(name))
                .toList());
    }

    /** A date nobody can read is no date. */
    @Override
    public long getDateHeader(String name) {
        try {
            return unheard(name) ? -1 : super.getDateHeader(name);
        } catch (IllegalArgumentException unreadable) {
            return -1;
        }
    }

    private static boolean unheard(String name) {
        return UNHEARD.contains(name.toLowerCase(Locale.ROOT));
    }
}
