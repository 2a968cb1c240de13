package dk.enindgang.platform.outbox;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.concurrent.CompletionStage;

/** What a door fires events into when there is no container: the real table, in the transaction of the test. */
@SuppressWarnings("UnnecessaryAssignment") // no container here: the fixture injects
public final class OutboxForTests implements Event<OutgoingEvent> {

    private final Outbox outbox = new Outbox();

    private OutboxForTests(EntityManager em, Clock clock) {
        outbox.table = table(em);
        outbox.clock = clock;
    }

    /** For the field {@code events} of a door. */
    public static Event<OutgoingEvent> in(EntityManager em) {
        return new OutboxForTests(em, Clock.systemUTC());
    }

    static Event<OutgoingEvent> in(EntityManager em, Clock clock) {
        return new OutboxForTests(em, clock);
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

    @Override
    public void fire(OutgoingEvent event) {
        outbox.write(event);
    }

    @Override
    public <U extends OutgoingEvent> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException("An event is written in the transaction of the change");
    }

    @Override
    public <U extends OutgoingEvent> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        return fireAsync(event);
    }

    @Override
    public Event<OutgoingEvent> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends OutgoingEvent> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("Fire the event itself");
    }

    @Override
    public <U extends OutgoingEvent> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("Fire the event itself");
    }
}
