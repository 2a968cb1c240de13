package dk.enindgang.platform.outbox;

import java.util.List;

/** Events of one act, such as a thousand tasks that were handed over: fired as one, written as one, sent each by itself. */
public record HappenedTogether(List<OutgoingEvent> events) {

    public HappenedTogether {
        events = List.copyOf(events);
    }
}
