package dk.enindgang.signon.provider;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes those who ask the provider wait. */
public final class Hold {

    private final AtomicInteger held = new AtomicInteger();
    private volatile CountDownLatch patience = new CountDownLatch(0);

    /** Whoever asks from now on waits until the latch is open. */
    public void until(CountDownLatch open) {
        patience = open;
    }

    /** How many have had to wait. */
    public int count() {
        return held.get();
    }

    void pass() throws IOException {
        if (patience.getCount() == 0) {
            return;
        }
        held.incrementAndGet();
        try {
            patience.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
