package dk.enindgang.platform.outbox;

import java.util.UUID;

/** An event for tests: it happened to somebody, for the n-th time. */
public record Happened(UUID to, int time) implements OutgoingEvent {

    static final String TYPE = "dk.enindgang.test.happened";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID subject() {
        return to;
    }
}
