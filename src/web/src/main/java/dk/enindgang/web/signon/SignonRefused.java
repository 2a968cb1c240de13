package dk.enindgang.web.signon;

import dk.enindgang.signon.SignOnRefused;
import dk.enindgang.signon.SignOnRefused.SignOnTrouble;
import dk.enindgang.web.frame.Language;
import dk.enindgang.web.frame.OwnAddress;
import dk.enindgang.web.frame.Reference;
import dk.enindgang.web.frame.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** {@code /signon/refused}: why somebody cannot be let in, and what to do (R4). */
@Named
@RequestScoped
public class SignonRefused {

    private static final System.Logger LOG = System.getLogger(SignonRefused.class.getName());
    private static final String TROUBLE = SignOnRefused.class.getName();
    private static final String BACK = SignonRefused.class.getName() + ".back";

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    /**
     * Logs the cause under a reference number and shows this page.
     *
     * @param back the page that was asked for, to begin again with
     */
    static void show(HttpServletRequest request, HttpServletResponse response, SignOnRefused refused, String back)
            throws ServletException, IOException {
        String number = Reference.of(request);
        LOG.log(
                Level.WARNING,
                number + " A log-in by the identity provider was refused: " + refused.trouble() + ", "
                        + refused.getMessage(),
                refused.getCause());
        request.setAttribute(TROUBLE, refused.trouble());
        request.setAttribute(BACK, back);
        response.setHeader(Reference.HEADER, number);
        response.setStatus(
                refused.trouble() == SignOnTrouble.AWAY
                        ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                        : HttpServletResponse.SC_FORBIDDEN);
        request.getRequestDispatcher("/signon/refused").forward(request, response);
    }

    public String getTitle() {
        return Texts.say(language.getLocale(), key("title"));
    }

    public String getHelp() {
        return Texts.say(language.getLocale(), key("help"));
    }

    /** To be told to whoever helps; empty for somebody who only opened this page. */
    public String getNumber() {
        return Reference.given(request)
                ? Texts.say(language.getLocale(), "frame.error.number") + " " + Reference.of(request)
                : "";
    }

    /** Where one begins again. */
    public String getAgain() {
        String back = OwnAddress.orHome((String) request.getAttribute(BACK));
        return request.getContextPath() + "/account/login?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    private String key(String part) {
        var trouble = request.getAttribute(TROUBLE) instanceof SignOnTrouble told ? told : SignOnTrouble.STALE;
        return "signon.refused." + trouble.name().toLowerCase(Locale.ROOT) + "." + part;
    }
}
