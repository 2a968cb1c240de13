package dk.enindgang.sheet;

import dk.enindgang.platform.EmergencySettings;
import dk.enindgang.platform.db.Readiness;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes the sheets that are due. On every node; each sheet comes from one (R6). */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class SheetRound {

    private static final System.Logger LOG = System.getLogger(SheetRound.class.getName());

    /** So that one round ends; the rest goes with the next. */
    private static final int AT_A_TIME = 200;

    @Inject
    NightWork work;

    @Inject
    SheetFolder folder;

    @Inject
    EmergencySettings settings;

    @Inject
    Readiness readiness;

    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    void everyMinute() {
        try {
            if (readiness.ready() && settings.writes()) {
                go();
            }
        } catch (RuntimeException | LinkageError e) {
            // A timer that throws twice is taken away by the server.
            LOG.log(Level.WARNING, "Emergency sheets could not be written; it is tried again in a minute.", e);
        }
    }

    void go() {
        work.callBack();
        int tried = 0;
        while (tried < AT_A_TIME && writeNext()) {
            tried++;
        }
        removeNamed();
        if (tried > 0) {
            tidy();
        }
    }

    /** False if none is due. What fails for one unit does not stop the others (R7). */
    private boolean writeNext() {
        Optional<UUID> unit = work.take();
        unit.ifPresent(this::write);
        return unit.isPresent();
    }

    private void write(UUID unit) {
        LocalDate night = work.night();
        String name = SheetFolder.name(unit, night);
        try {
            folder.requireWritable();
            SheetFacts facts = work.read(unit, night);
            folder.write(name, new SheetPaper(facts).toPdf(settings.password()));
            work.written(unit, night, facts);
        } catch (IOException e) {
            fail(unit, SheetFault.FOLDER, e);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            fail(unit, SheetFault.CONTENT, e);
        }
    }

    /** The kind of what went wrong alone: a message may hold words of the sheet. */
    private void fail(UUID unit, SheetFault fault, Throwable why) {
        LOG.log(
                Level.ERROR,
                "The emergency sheet of unit {0} could not be written ({1}: {2}). It is tried again within the hour.",
                unit,
                fault,
                why.getClass().getSimpleName());
        work.failed(unit, fault);
    }

    /** R11: they name a family that is hidden now. What cannot be removed is tried again with the next round. */
    private void removeNamed() {
        var left = new ArrayList<String>();
        String why = "";
        for (String name : work.listToRemove()) {
            try {
                if (folder.remove(name)) {
                    LOG.log(Level.INFO, "{0} is removed: a family on it is hidden now.", name);
                }
                work.removed(name);
            } catch (IOException e) {
                left.add(name);
                why = e.getClass().getSimpleName();
            }
        }
        if (!left.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "{0} emergency sheets name a family that is hidden now, and cannot be removed, {1} among them: {2}",
                    left.size(),
                    left.get(0),
                    why);
        }
    }

    private void tidy() {
        try {
            List<SheetRow> rows = work.list();
            LocalDate first = work.night().minusDays(settings.keepDays());
            folder.writeList(rows);
            folder.sweep(first, rows.stream().map(SheetRow::file).collect(Collectors.toSet()));
            work.forget(first);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The folder of the emergency sheets could not be tidied: " + e);
        }
    }
}
