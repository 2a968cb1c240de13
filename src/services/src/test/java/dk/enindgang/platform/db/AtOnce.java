package dk.enindgang.platform.db;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What somebody else does in the middle of one's transaction. */
public final class AtOnce {

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(20);

    private AtOnce() {}

    /** Begins it on a connection of its own, and goes on as soon as it is done or waits for what is held here. */
    public static <T> CompletableFuture<T> begin(Supplier<T> what) {
        CompletableFuture<T> begun = CompletableFuture.supplyAsync(what);
        long latest = System.nanoTime() + LONGEST;
        while (!begun.isDone()
                && System.nanoTime() < latest
                && TestDatabase.sql("select 1 from pg_locks where not granted").isEmpty()) {
            Thread.onSpinWait();
        }
        return begun;
    }
}
