package dk.enindgang.it.history;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** What went wrong for people though nobody did the server any harm (R9); around a kill much may go wrong. */
final class Troubles {

    /** So long after it says that it is ready a server may still stumble. */
    private static final Duration SETTLING = Duration.ofSeconds(1);

    private static final int FAILED = 500;

    private final Queue<String> all = new ConcurrentLinkedQueue<>();
    private final AtomicInteger excused = new AtomicInteger();
    private final LongSupplier nanos;
    private volatile boolean peace;
    private volatile long since;

    Troubles() {
        this(System::nanoTime);
    }

    /** With a clock of its own. */
    Troubles(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** The server is ready, and is let be from now on. */
    void peace() {
        since = nanos.getAsLong();
        peace = true;
    }

    /** It is about to be killed. */
    void harm() {
        peace = false;
    }

    /** Whether an answer with this status is a fault of the server. */
    boolean isFault(int status) {
        return status >= FAILED && peace && nanos.getAsLong() - since > SETTLING.toNanos();
    }

    /** Somebody was answered this by a page; written down if it is a failure. */
    void answered(String name, String page, int status) {
        if (isFault(status)) {
            tell(name, status + " from " + page);
        } else if (status >= FAILED) {
            excused.incrementAndGet();
        }
    }

    /** Somebody was cut off; nobody wonders at that when the server is killed. */
    void cut(String name, IOException how) {
        if (peace) {
            tell(name, "cut off: " + how);
        }
    }

    void tell(String name, String what) {
        all.add(name + ": " + what);
    }

    List<String> all() {
        return List.copyOf(all);
    }

    /** Failures that were answered around a kill. */
    int excused() {
        return excused.get();
    }
}
