package dk.enindgang.broker;

import java.util.Set;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager;

/**
 * Whoever reaches the embedded broker runs inside this very server, so there is no password; what may be done is
 * limited all the same. R5.
 */
final class SameServer implements ActiveMQSecurityManager {

    private static final String ROLE = "application";

    /** Sends, receives and subscribes; neither manages the broker nor creates or deletes addresses. */
    static Role mayUse() {
        return new Role(ROLE, true, true, true, true, true, true, false, true, false, false, false, false);
    }

    @Override
    public boolean validateUser(String user, String password) {
        return true;
    }

    @Override
    public boolean validateUserAndRole(String user, String password, Set<Role> roles, CheckType checkType) {
        return roles.stream().anyMatch(checkType::hasRole);
    }
}
