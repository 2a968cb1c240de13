package dk.enindgang.web.account;

import dk.enindgang.account.Role;
import dk.enindgang.account.RunningSession;
import dk.enindgang.account.SignedInAccount;
import dk.enindgang.web.gate.Gate;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells the container on each request who somebody is (R1, R5). Whether they may go on is for the gate and the doors. */
@ApplicationScoped
public class AccountMechanism implements HttpAuthenticationMechanism {

    @Inject
    SignIn signIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (Gate.isResource(request)) {
            return context.doNothing();
        }
        Optional<RunningSession> found = find(request);
        if (found.isEmpty()) {
            return context.doNothing();
        }
        SignedInAccount account = found.get().account();
        request.setAttribute(RunningSession.class.getName(), found.get());
        request.setAttribute(SignedInAccount.class.getName(), account);
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(account.ref().toString()),
                account.roles().stream().map(Role::name).collect(Collectors.toSet()));
    }

    /** The session is kept while the database is away; the gate then says so. */
    private Optional<RunningSession> find(HttpServletRequest request) {
        try {
            return signIn.find(request);
        } catch (EJBException away) {
            request.setAttribute(Gate.AWAY, away);
            return Optional.empty();
        }
    }
}
