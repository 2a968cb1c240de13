package dk.enindgang.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. */
public final class ClockForTests extends Clock {

    private Instant now = Instant.parse("2026-11-22T09:00:00Z");

    public void forward(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public ZoneId getZone() {
        return Clocks.DENMARK;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new IllegalArgumentException("There is one zone");
    }

    @Override
    public Instant instant() {
        return now;
    }
}
