package dk.enindgang.platform.db;

import dk.enindgang.platform.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Brings the tables up to this version when the application starts, and opens the doors afterwards. If the database
 * is away, it says so once and tries again every five seconds.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    private static final System.Logger LOG = System.getLogger(Migration.class.getName());

    private static final long PATIENCE_MILLIS = 5_000;

    @Inject
    Settings settings;

    @Inject
    Readiness readiness;

    @Inject
    Event<SchemaReady> schemaReady;

    @Resource
    TimerService timers;

    private volatile String lastSaid = "";

    @PostConstruct
    void start() {
        for (String name : settings.unknown()) {
            LOG.log(Level.WARNING, "The setting {0} is not known here and is ignored. Is it misspelled?", name);
        }
        timers.createSingleActionTimer(0, once());
    }

    /** One attempt. Not in the start itself, so that a slow database never holds up the server's deployment. */
    @Timeout
    void attempt() {
        try {
            SchemaOwner owner = SchemaOwner.of(settings);
            owner.migrate();
            owner.keepAccessLog(settings.accessLogKeepMonths());
            schemaReady.fire(new SchemaReady());
            readiness.open();
            if (readiness.ready()) {
                LOG.log(Level.INFO, "The database is ready.");
            } else {
                LOG.log(Level.ERROR, readiness.reason());
            }
        } catch (NewerDatabase newer) {
            readiness.refuse(newer.reason());
            LOG.log(Level.ERROR, newer.reason());
        } catch (RuntimeException failure) {
            // A timer that throws twice is taken away by the server, and then nobody would try again.
            waitFor(failure);
        }
    }

    private void waitFor(RuntimeException failure) {
        Optional<String> known = SchemaOwner.reason(failure);
        String reason = known.orElse("Databasen kunne ikke gøres klar. Årsagen står i loggen.");
        readiness.waiting(reason);
        if (!reason.equals(lastSaid)) {
            lastSaid = reason;
            LOG.log(Level.WARNING, reason + " Der prøves igen hvert 5. sekund.", known.isPresent() ? null : failure);
        }
        timers.createSingleActionTimer(PATIENCE_MILLIS, once());
    }

    private static TimerConfig once() {
        return new TimerConfig(null, false);
    }
}
