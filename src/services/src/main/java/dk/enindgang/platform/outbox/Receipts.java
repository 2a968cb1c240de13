package dk.enindgang.platform.outbox;

import jakarta.jms.CompletionListener;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The broker's word on each message of a batch. Artemis commits a transaction without those it has refused and says
 * nothing; only who asks for a receipt learns of it. The connection factory must have a confirmation window for that.
 */
final class Receipts implements CompletionListener {

    private static final long PATIENCE_SECONDS = 30;

    private final CountDownLatch missing;
    private final AtomicReference<Exception> refusal = new AtomicReference<>();

    Receipts(int messages) {
        missing = new CountDownLatch(messages);
    }

    @Override
    public void onCompletion(Message message) {
        missing.countDown();
    }

    @Override
    public void onException(Message message, Exception exception) {
        refusal.compareAndSet(null, exception);
        missing.countDown();
    }

    /** Returns when the broker has taken every message; throws if it has refused one or does not answer. */
    void await() throws JMSException {
        try {
            if (!missing.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new JMSException("The broker has not answered within " + PATIENCE_SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JMSException("The server is stopping");
        }
        Exception refused = refusal.get();
        if (refused != null) {
            var failure = new JMSException(refused.getMessage());
            failure.initCause(refused);
            throw failure;
        }
    }
}
