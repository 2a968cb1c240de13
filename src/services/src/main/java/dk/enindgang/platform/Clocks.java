package dk.enindgang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the product. Tests put another in its place; nothing else asks the machine for the time. */
@ApplicationScoped
public class Clocks {

    /** The zone in which deadlines, working days and times of day are meant. */
    public static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    @Produces
    Clock clock() {
        return Clock.system(DENMARK);
    }
}
