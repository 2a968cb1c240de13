package dk.enindgang.platform.outbox;

import java.util.UUID;

/**
 * Something that has happened and that other systems may know. Implemented by records only: their components become the
 * event's data, so they hold ids and facts, never a name, a note or a number that points to a citizen.
 *
 * <p>A component is a UUID, an int, a long, a boolean, a String, an enum, a LocalDate, an Instant or a List of these.
 */
public interface OutgoingEvent {

    /** The name receivers choose by, such as {@code dk.enindgang.guiderun.started}. Never changes its meaning. */
    String type();

    /** What it happened to. Events of one subject leave in the order they happened. */
    UUID subject();

    /** Raised when the data changes so that an old receiver would misread it; the schema file carries it too. */
    default int schemaVersion() {
        return 1;
    }
}
