package dk.enindgang.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is asking. The container knows a signed-in person by the uuid of the account alone, so that no log of the server
 * holds a name.
 */
@RequestScoped
public class Caller {

    @Inject
    SecurityContext security;

    /** The account that asks.
     *
     * @throws NotFound if nobody is signed in */
    public UUID ref() {
        var principal = security.getCallerPrincipal();
        if (principal == null) {
            throw new NotFound();
        }
        return UUID.fromString(principal.getName());
    }

    /** The account that asks; empty if nobody is signed in. */
    public Optional<UUID> find() {
        var principal = security.getCallerPrincipal();
        return principal == null ? Optional.empty() : uuid(principal.getName());
    }

    /** The server has a name of its own for nobody. */
    private static Optional<UUID> uuid(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    public boolean has(String role) {
        return security.isCallerInRole(role);
    }
}
