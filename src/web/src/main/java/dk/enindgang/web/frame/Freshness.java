package dk.enindgang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Lets a browser keep a page that is the same for its reader until something in it changes. It asks each time, so that
 * nobody reads on after logging out, and is answered 304 when nothing has changed.
 */
@RequestScoped
public class Freshness {

    /** Part of each tag: a new start may mean new texts and a new look. */
    private static final UUID STARTED = UUID.randomUUID();

    @Inject
    FacesContext faces;

    @Inject
    WorkBadge badge;

    @Inject
    SignedIn signedIn;

    /** Marks the page with what it is made of; ends the request if the browser has exactly that already. */
    public void tag(Object... parts) {
        ExternalContext external = faces.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        var response = (HttpServletResponse) external.getResponse();
        String made = Arrays.deepToString(parts)
                + badge.getSum()
                + STARTED
                + external.getRemoteUser()
                + reader()
                + language(external);
        String tag = "W/\"" + digest(made) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            faces.responseComplete();
        }
    }

    /** The name in the corner, and what the roles open. */
    private String reader() {
        return signedIn.getName()
                + signedIn.getProfession()
                + signedIn.isEditor()
                + signedIn.isLeader()
                + signedIn.isOperations()
                + signedIn.isAdmin()
                + signedIn.isAuditor();
    }

    private String language(ExternalContext external) {
        return faces.getApplication().getViewHandler().calculateLocale(faces).getLanguage()
                + external.getRequestLocale();
    }

    private static String digest(String made) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(made.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
