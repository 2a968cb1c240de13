package dk.enindgang.account;

import dk.enindgang.password.PasswordPolicy;
import dk.enindgang.platform.PasswordSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The passwords that are kept here, once the one that was typed is found right (R1, R22, R25, R26). */
@ApplicationScoped
public class KeptPasswords {

    @Inject
    PasswordSettings settings;

    @Inject
    PasswordPolicy policy;

    @Inject
    PasswordTable table;

    @Inject
    HashGate gate;

    @Inject
    Clock clock;

    /**
     * What is to be done at a log-in before anybody is let in. A new password is taken instead of the old one, a weakly kept
     * one is kept anew.
     *
     * @param chosen typed along with the log-in; nothing for one that changes nothing
     * @throws LogInRefused if it is a first password, and either too old or none of her own is chosen
     * @throws dk.enindgang.platform.RuleViolation if the new one is too easy
     */
    void enter(Account account, String password, @Nullable NewPassword chosen) {
        if (!table.isStill(account)) {
            throw new LogInRefused(LogInRefused.Reason.WRONG, Duration.ZERO);
        }
        if (account.firstPasswordIsOver(clock.instant(), settings.firstPassword())) {
            throw new LogInRefused(LogInRefused.Reason.EXPIRED, Duration.ZERO);
        }
        if (chosen != null) {
            PasswordHash own = gate.make(() -> chosen.hashInsteadOf(password, policy, account));
            boolean taken = table.choose(account, own, null);
            if (!taken) {
                throw new LogInRefused(LogInRefused.Reason.WRONG, Duration.ZERO);
            }
        } else if (account.hasFirstPassword()) {
            throw new LogInRefused(LogInRefused.Reason.FIRST, Duration.ZERO);
        } else if (account.password().weakerThanToday()) {
            table.keepAnew(account, gate.make(() -> PasswordHash.of(password)));
        }
    }
}
