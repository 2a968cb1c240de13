package dk.enindgang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Lets half of the processors work on passwords at a time, and only a short line wait for it (R5). */
@ApplicationScoped
public class HashGate {

    /** As many as come through in the time one is asked to wait: a whole school may log in at eight. */
    static final int LINE = 32;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final int line;
    private final Semaphore turns;

    public HashGate() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    HashGate(int atATime) {
        turns = new Semaphore(atATime, true);
        line = atATime * LINE;
    }

    /**
     * Does the check when it is its turn.
     *
     * @throws LogInRefused if too many wait already
     */
    boolean check(BooleanSupplier password) {
        return inTurn(password::getAsBoolean);
    }

    /**
     * Works a new one out when it is its turn.
     *
     * @throws LogInRefused if too many wait already
     */
    PasswordHash make(Supplier<PasswordHash> password) {
        return inTurn(password);
    }

    private <T> T inTurn(Supplier<T> work) {
        if (waiting() >= line || !turn()) {
            throw new LogInRefused(LogInRefused.Reason.BUSY, PATIENCE);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    int waiting() {
        return turns.getQueueLength();
    }

    private boolean turn() {
        try {
            return turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
