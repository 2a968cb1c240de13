package dk.enindgang.platform.outbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of a batch: the ids the broker has taken, those it refuses for their own sake with the reason, and why
 * the rest could not be tried, if the broker was away.
 */
public record Delivery(List<Long> sent, Map<Long, String> refused, Optional<String> away) {

    static Delivery all(List<WaitingEvent> events) {
        return new Delivery(events.stream().map(WaitingEvent::id).toList(), Map.of(), Optional.empty());
    }

    static Delivery none(String away) {
        return new Delivery(List.of(), Map.of(), Optional.of(away));
    }
}
