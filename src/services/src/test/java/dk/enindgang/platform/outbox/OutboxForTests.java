package dk.enindgang.platform.outbox;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** What a door fires events into when there is no container: the real table, in the transaction of the test. */
@SuppressWarnings("UnnecessaryAssignment") // no container here: the fixture injects
public final class OutboxForTests {

    private OutboxForTests() {}

    /** For the field {@code events} of a door. */
    public static Event<OutgoingEvent> in(EntityManager em) {
        return in(em, Clock.systemUTC());
    }

    static Event<OutgoingEvent> in(EntityManager em, Clock clock) {
        return new EarForTests<>(outbox(em, clock)::write);
    }

    /** The same for several events of one act. */
    public static Event<HappenedTogether> together(EntityManager em) {
        return new EarForTests<>(outbox(em, Clock.systemUTC())::writeAll);
    }

    private static Outbox outbox(EntityManager em, Clock clock) {
        var outbox = new Outbox();
        outbox.table = table(em);
        outbox.clock = clock;
        return outbox;
    }

    static EventTable table(EntityManager em) {
        var table = new EventTable();
        table.em = em;
        return table;
    }

    static OutgoingEvents door(EntityManager em, Clock clock) {
        var door = new OutgoingEvents();
        door.em = em;
        door.clock = clock;
        return door;
    }

    static Dispatch dispatch(EntityManager em, Courier courier, Clock clock) {
        var dispatch = new Dispatch();
        dispatch.table = table(em);
        dispatch.courier = courier;
        dispatch.clock = clock;
        return dispatch;
    }
}
