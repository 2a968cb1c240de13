package dk.enindgang.platform.audit;

import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.Readiness;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** Keeps the log: makes months before they come, takes old ones away, seals what is written (R4-R6). On every node. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class AccessLogCare {

    private static final System.Logger LOG = System.getLogger(AccessLogCare.class.getName());

    /** More than this many blocks in one go would keep the others waiting. */
    private static final int BLOCKS_AT_ONCE = 500;

    @Inject
    AccessLogTable table;

    @Inject
    Settings settings;

    @Inject
    Readiness readiness;

    /** R4, R5. */
    @Schedule(hour = "4", minute = "10", persistent = false)
    void nightly() {
        if (!readiness.ready()) {
            return;
        }
        try {
            table.prepare();
            int gone = table.forget(settings.accessLogKeepMonths());
            if (gone > 0) {
                LOG.log(Level.INFO, "{0} months of the access log were taken away; their time is up.", gone);
            }
        } catch (RuntimeException e) {
            // A timer that throws twice is taken away by the server.
            LOG.log(Level.WARNING, "The access log could not be looked after; it is tried again tomorrow.", e);
        }
    }

    /** R6. */
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void seal() {
        if (!readiness.ready()) {
            return;
        }
        try {
            for (int i = 0; i < BLOCKS_AT_ONCE && table.seal() > 0; i++) {
                LOG.log(Level.DEBUG, "A block of the access log is sealed.");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The access log could not be sealed; it is tried again in ten minutes.", e);
        }
    }
}
