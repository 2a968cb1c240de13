package dk.enindgang.it.history;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the database holds of families and their contact persons. Moments are microseconds.
 *
 * @param leaves of whomever
 * @param shown the handovers that wait as the pages of those who were asked show them; empty if nobody has asked yet
 */
record ContactFacts(
        List<Family> families,
        List<Period> periods,
        List<Note> notes,
        List<Handover> handovers,
        Set<String> leaves,
        List<Event> events,
        Optional<Set<String>> shown) {

    /** The end of what has none. */
    static final long FOREVER = Long.MAX_VALUE;

    static final String CLOSED = "CLOSED";

    /** A family, from when on it has a contact person. */
    record Family(String ref, long opened, long closed, String closedReason) {}

    /** When who is the contact person of a family. */
    record Period(String family, String employee, long begins, long ends, String cause, String reason) {}

    record Note(String family, String words) {}

    /** What others are told: whose a family is and why, or that it is {@link #CLOSED}. */
    record Event(String family, String what, String employee) {}

    /** A handover; it has ended and takes effect at these moments, or never. */
    record Handover(
            String ref,
            String family,
            String to,
            String status,
            String reason,
            String answer,
            String talkWith,
            long ended,
            long effective) {

        boolean is(String other) {
            return status.equals(other);
        }

        boolean waits() {
            return is("WAITING") || is("ACCEPTED");
        }
    }
}
