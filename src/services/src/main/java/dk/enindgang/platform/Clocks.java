package dk.enindgang.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The one clock of the product. Tests put another in its place; nothing else asks the machine for the time. */
@ApplicationScoped
public class Clocks {

    /** The zone in which deadlines, working days and times of day are meant. */
    public static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    @Inject
    Settings settings;

    private Clock clock = Clock.system(DENMARK);

    private Duration ahead = Duration.ZERO;

    /** R4. */
    @PostConstruct
    void set() {
        settings.practiceNow().ifPresent(this::move);
    }

    private void move(LocalDateTime now) {
        ahead = Duration.between(clock.instant(), now.atZone(DENMARK).toInstant());
        clock = Clock.offset(clock, ahead);
    }

    @Produces
    Clock clock() {
        return clock;
    }

    /** How far it is ahead of the machine's; nothing but in a practice municipality that lives on another day. */
    public Duration ahead() {
        return ahead;
    }
}
