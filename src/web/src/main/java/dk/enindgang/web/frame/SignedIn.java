package dk.enindgang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;

/** Who is signed in, as the frame shows it. */
@Named
@RequestScoped
public class SignedIn {

    @Inject
    SecurityContext security;

    public boolean isPresent() {
        return security.getCallerPrincipal() != null;
    }

    public boolean isOperations() {
        return security.isCallerInRole("OPERATIONS");
    }

    public String getName() {
        return isPresent() ? security.getCallerPrincipal().getName() : "";
    }

    /** The profession as a key of the texts' enum, or nothing. */
    public String getProfession() {
        return "";
    }
}
