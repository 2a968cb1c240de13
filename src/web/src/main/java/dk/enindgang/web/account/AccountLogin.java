package dk.enindgang.web.account;

import dk.enindgang.account.LogInRefused;
import dk.enindgang.platform.LogInSettings;
import dk.enindgang.web.frame.Language;
import dk.enindgang.web.frame.OwnAddress;
import dk.enindgang.web.frame.Reference;
import dk.enindgang.web.frame.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** {@code /account/login}. */
@Named
@RequestScoped
public class AccountLogin {

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    @Inject
    LogInSettings settings;

    /** Why the last attempt did not succeed; empty before the first. */
    public String getProblem() {
        if (!(request.getAttribute(AccountEnter.REFUSED) instanceof LogInRefused refused)) {
            return "";
        }
        return Texts.say(
                language.getLocale(), String.valueOf(refused.getMessage()), LogInRefused.minutes(refused.remaining()));
    }

    /** To be told to whoever helps; empty where nobody needs to (R10). */
    public String getNumber() {
        return Reference.given(request)
                ? Texts.say(language.getLocale(), "frame.error.number") + " " + Reference.of(request)
                : "";
    }

    /** Whether the municipality's own log-in is one of the ways. */
    public boolean isSignOn() {
        return settings.oidc();
    }

    public String getSignOnAddress() {
        return request.getContextPath() + "/signon/begin?back=" + URLEncoder.encode(getBack(), StandardCharsets.UTF_8);
    }

    /** Whether there is something to type here. */
    public boolean isPasswords() {
        return settings.passwords();
    }

    /** The key of what is said first. */
    public String getIntro() {
        return isSignOn() ? "account.login.introSignOn" : "account.login.intro";
    }

    /** After a log-out. */
    public boolean isOut() {
        return request.getParameter("out") != null;
    }

    public String getUserName() {
        return Objects.requireNonNullElse(request.getParameter("userName"), "");
    }

    public String getBack() {
        return OwnAddress.orHome(request.getParameter("back"));
    }
}
