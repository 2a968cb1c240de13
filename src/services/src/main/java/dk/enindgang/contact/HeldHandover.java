package dk.enindgang.contact;

import java.time.Instant;

/** A handover whose family nobody else changes until the transaction ends, and the moment it is. */
record HeldHandover(ContactHandover handover, OpenFamily family, Instant now) {

    boolean isToCaller() {
        return handover.to().equals(family.me());
    }

    boolean isFromCaller() {
        return handover.from().equals(family.me());
    }
}
