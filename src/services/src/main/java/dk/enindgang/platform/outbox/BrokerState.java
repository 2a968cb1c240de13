package dk.enindgang.platform.outbox;

import java.time.Instant;

/** Whether the broker answers, since when it is so, and why not. */
public record BrokerState(Condition condition, Instant since, String reason) {

    /** Before the first word with it. */
    static final BrokerState UNKNOWN = new BrokerState(Condition.UNKNOWN, Instant.EPOCH, "");

    /** As last seen. */
    public enum Condition {
        /** Not asked yet. */
        UNKNOWN,
        /** It took the last batch or gave the last sign of life. */
        ANSWERS,
        /** It did not. */
        AWAY
    }
}
