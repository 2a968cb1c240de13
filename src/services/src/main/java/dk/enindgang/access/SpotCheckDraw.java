package dk.enindgang.access;

import dk.enindgang.platform.db.Readiness;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Has the looks of the week before drawn (R14). Each morning, on each node: what has been drawn is not drawn again. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class SpotCheckDraw {

    private static final System.Logger LOG = System.getLogger(SpotCheckDraw.class.getName());

    @Inject
    SpotCheckTable table;

    @Inject
    Readiness readiness;

    @Inject
    Clock clock;

    @Schedule(hour = "5", minute = "30", persistent = false)
    void morning() {
        if (!readiness.ready()) {
            return;
        }
        try {
            int drawn = table.draw(LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            if (drawn > 0) {
                LOG.log(Level.INFO, "{0} looks were drawn for spot checks.", drawn);
            }
        } catch (RuntimeException e) {
            // A timer that throws twice is taken away by the server.
            LOG.log(Level.WARNING, "Spot checks could not be drawn; it is tried again tomorrow.", e);
        }
    }
}
