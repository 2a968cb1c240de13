package dk.enindgang.account;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The log-in did not succeed. Says no more than the person at the keyboard may know. */
@ApplicationException(rollback = false)
public class LogInRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the person can do about it. */
    public enum Reason {
        /** Check user name and password: unknown, wrong or disabled, we do not say which (R4). */
        WRONG,
        /** Wait: too many attempts (R3). */
        WAIT,
        /** Try again in a moment: many log in right now (R5). */
        BUSY,
        /** Try again later: the municipality's directory does not answer. */
        AWAY,
        /** Ask for an account: the directory knows this person, we do not (R12). */
        UNKNOWN,
        /** Choose a password of one's own: the right one is a first one (R25). */
        FIRST,
        /** Ask for another: the right one is a first one that nobody used in time (R26). */
        EXPIRED
    }

    private final Reason reason;
    private final Duration wait;
    private final @Nullable UUID account;

    LogInRefused(Reason reason, Duration wait) {
        this(reason, wait, null);
    }

    private LogInRefused(Reason reason, Duration wait, @Nullable UUID account) {
        super("account.rule." + reason.name().toLowerCase(Locale.ROOT));
        this.reason = reason;
        this.wait = wait;
        this.account = account;
    }

    /** The same, of an account that goes by that name. */
    LogInRefused of(@Nullable UUID account) {
        return new LogInRefused(reason, wait, account);
    }

    /** For the line in the log alone, never for the page (R4): whose name that is, if anybody's. */
    public Optional<UUID> account() {
        return Optional.ofNullable(account);
    }

    public Reason reason() {
        return reason;
    }

    /** As it is told to people: full minutes, one at least. */
    public static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }

    /** How long until it makes sense to try again; zero if at once. */
    public Duration remaining() {
        return wait;
    }
}
