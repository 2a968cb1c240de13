package dk.enindgang.web.frame;

import dk.enindgang.account.Profession;
import dk.enindgang.account.Role;
import dk.enindgang.account.SignedInAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who is signed in, as the frame shows it. The log-in leaves the account with each request. */
@Named
@ApplicationScoped
public class SignedIn {

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    public boolean isPresent() {
        return account().isPresent();
    }

    public boolean isOperations() {
        return has(Role.OPERATIONS);
    }

    public boolean isDirectoryEditor() {
        return has(Role.DIRECTORY_EDITOR);
    }

    public boolean isEditor() {
        return has(Role.EDITOR);
    }

    public boolean isAuditor() {
        return has(Role.AUDITOR);
    }

    public boolean isAdmin() {
        return has(Role.ADMIN);
    }

    public boolean isLeader() {
        return has(Role.LEADER);
    }

    private boolean has(Role role) {
        return account().filter(one -> one.roles().contains(role)).isPresent();
    }

    /** Tells the browser's windows whether they are the same person's; says nothing to anybody else. */
    public String getMark() {
        return account().map(one -> one.ref().toString()).orElse("");
    }

    public String getName() {
        return account().map(SignedInAccount::displayName).orElse("");
    }

    public Optional<Profession> profession() {
        return account().map(SignedInAccount::profession);
    }

    /** The profession in words, or nothing. */
    public String getProfession() {
        return account()
                .map(one -> Texts.say(
                        language.getLocale(), "Profession." + one.profession().name()))
                .orElse("");
    }

    private Optional<SignedInAccount> account() {
        return Optional.ofNullable((SignedInAccount) request.getAttribute(SignedInAccount.class.getName()));
    }
}
