package dk.enindgang.it.shape.canary.guide;

import java.time.Instant;
import java.util.Date;

/** An empty name, an old date, a clock of its own, a sleep and a print. */
@SuppressWarnings({"JavaUtilDate", "SystemOut", "ThreadSleep", "JavaTimeDefaultTimeZone"})
public final class GuideManager {

    private final Date date = Date.from(Instant.now());

    public Date rest() throws InterruptedException {
        Thread.sleep(1);
        System.out.println(date);
        return date;
    }
}
