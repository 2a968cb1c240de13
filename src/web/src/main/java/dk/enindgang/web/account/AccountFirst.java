package dk.enindgang.web.account;

import dk.enindgang.platform.RuleViolation;
import dk.enindgang.web.frame.Language;
import dk.enindgang.web.frame.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** {@code /account/first}: logging in with a password of one's own in place of the one that was given (R13). */
@Named
@RequestScoped
public class AccountFirst {

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    /** What is wrong with the new password, for its field; empty if nothing is. */
    public String getPasswordFault() {
        return fault("password");
    }

    /** The same for the field in which it is typed again. */
    public String getRepeatFault() {
        return fault("repeat");
    }

    private String fault(String field) {
        boolean here = request.getAttribute(AccountEnter.TOO_EASY) instanceof RuleViolation easy
                && easy.field().equals(field);
        return here ? said((RuleViolation) request.getAttribute(AccountEnter.TOO_EASY)) : "";
    }

    private String said(RuleViolation easy) {
        return Texts.say(language.getLocale(), String.valueOf(easy.getMessage()), easy.arguments());
    }
}
