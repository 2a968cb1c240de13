package dk.enindgang.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions as the log-in keeps them: begun, asked for on each request, ended. Open to all: who asks is not known yet. */
@Stateless
@PermitAll
public class RunningSessions {

    @Inject
    SessionTable table;

    @Inject
    ActiveAccounts active;

    /**
     * Somebody has just proved who she is.
     *
     * @param signOn the session at the identity provider that this one ends with, if there is one (R13)
     * @param proofHash the hash of the second cookie
     */
    public void begin(UUID account, @Nullable UUID signOn, String proofHash, SessionOrigin from) {
        table.begin(account, signOn, table.mark(proofHash), from);
    }

    /**
     * Asked on each request, so that a session that was ended, a disabled account and a role taken back are out at once
     * (R6, R13, R14, R24). One statement, and each few minutes a second one that says when the session was used (R23).
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<RunningSession> find(UUID account, String proofHash) {
        Optional<ActiveAccounts.Found> found = active.find(account, table.mark(proofHash));
        found.filter(ActiveAccounts.Found::longUnseen)
                .ifPresent(one -> table.saw(one.session().ref()));
        return found.map(ActiveAccounts.Found::session);
    }

    /** It is over, wherever it is asked for. */
    public void end(String proofHash) {
        table.end(table.mark(proofHash));
    }
}
