package dk.enindgang.contact;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A handover of a family as those two and the leader see it.
 *
 * @param toMe whether the reader is asked
 * @param fromMe whether the reader is who hands over
 * @param led whether she leads the unit, or asked
 * @param changedBy who changed it last
 */
public record ContactHandoverView(
        UUID ref,
        long version,
        UUID family,
        String familyName,
        String from,
        String to,
        Instant givenAt,
        String reason,
        ContactHandoverStatus status,
        String answer,
        Talk talk,
        boolean toMe,
        boolean fromMe,
        boolean led,
        @Nullable String changedBy)
        implements Serializable {

    public boolean answerable() {
        return toMe && status == ContactHandoverStatus.WAITING;
    }

    /** R4: whether the reader keeps the talk, and says from when on it is the new one. */
    public boolean talkable() {
        return (toMe || fromMe) && status == ContactHandoverStatus.ACCEPTED;
    }

    /** Whether the talk is held and is only read now. */
    public boolean talkedOver() {
        return talk.isHeld() && !talkable();
    }

    /** Whether it is neither answered with a no, taken back, nor in effect. */
    public boolean open() {
        return status.isOpen();
    }

    /** R4: whether it can be agreed from when on it is the new one. */
    public boolean effectable() {
        return talkable() && talk.isHeld();
    }

    public boolean withdrawable() {
        return (fromMe || led) && status.isOpen();
    }
}
