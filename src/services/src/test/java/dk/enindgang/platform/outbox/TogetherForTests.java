package dk.enindgang.platform.outbox;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletionStage;

/** Fires each of several events by itself into another ear. */
public record TogetherForTests(Event<OutgoingEvent> each) implements Event<HappenedTogether> {

    @Override
    public void fire(HappenedTogether several) {
        several.events().forEach(each::fire);
    }

    @Override
    public <U extends HappenedTogether> CompletionStage<U> fireAsync(U several) {
        throw new UnsupportedOperationException("Events are written in the transaction of the change");
    }

    @Override
    public <U extends HappenedTogether> CompletionStage<U> fireAsync(U several, NotificationOptions options) {
        return fireAsync(several);
    }

    @Override
    public Event<HappenedTogether> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends HappenedTogether> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("Fire the events themselves");
    }

    @Override
    public <U extends HappenedTogether> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("Fire the events themselves");
    }
}
