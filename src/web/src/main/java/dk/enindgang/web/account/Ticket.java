package dk.enindgang.web.account;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the session knows of somebody who is signed in: small, so that it travels to another node (R1). */
record Ticket(UUID account, @Nullable UUID signOn, String proofHash, Instant since) implements Serializable {

    /** A working day and some more (R4). */
    private static final Duration LONGEST = Duration.ofHours(12);

    private static final long serialVersionUID = 1L;

    /** Somebody who typed a password here. */
    Ticket(UUID account, String proofHash, Instant since) {
        this(account, null, proofHash, since);
    }

    /** The same, held to a second cookie. */
    Ticket with(Proof proof) {
        return new Ticket(account, signOn, proof.hash(), since);
    }

    boolean validAt(Instant now) {
        return now.isBefore(since.plus(LONGEST));
    }
}
