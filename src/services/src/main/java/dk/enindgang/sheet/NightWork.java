package dk.enindgang.sheet;

import dk.enindgang.deadline.DeadlineCalendar;
import dk.enindgang.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps of a night in the database, each a transaction of its own. No file is touched in any. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class NightWork {

    /** At this hour the sheets of a day begin to be written; what is down before it has those of the day before. */
    private static final int HOUR = 2;

    private static final int WORKING_DAYS = 7;

    @Inject
    SheetTable table;

    @Inject
    SheetNames names;

    @Inject
    SheetReading reading;

    @Inject
    DeadlineCalendar calendar;

    @Inject
    Clock clock;

    /** The day for which sheets are written now. */
    LocalDate night() {
        return now().minusHours(HOUR).toLocalDate();
    }

    Optional<UUID> take() {
        return table.take(night(), clock.instant());
    }

    /** Who stands on it by name is kept with that, so that no sheet is there of which it is not known. */
    SheetFacts read(UUID unit, LocalDate night) {
        LocalDate last = now().toLocalDate();
        for (int counted = 0; counted < WORKING_DAYS; ) {
            last = last.plusDays(1);
            counted += calendar.isWorkingDay(last) ? 1 : 0;
        }
        SheetFacts facts = reading.read(unit, now(), last);
        names.keep(unit, night, facts);
        return facts;
    }

    /** @param facts what stands on it */
    void written(UUID unit, LocalDate night, SheetFacts facts) {
        table.written(unit, night, clock.instant(), SheetFolder.name(unit, night));
        names.written(unit, night, facts);
    }

    void callBack() {
        names.callBack();
    }

    List<String> listToRemove() {
        return names.listToRemove();
    }

    void removed(String file) {
        names.removed(file);
    }

    void forget(LocalDate first) {
        names.forget(first);
    }

    void failed(UUID unit, SheetFault fault) {
        table.failed(unit, clock.instant(), fault);
    }

    /** The units and what their newest sheets are called. */
    List<SheetRow> list() {
        return table.list(0, Integer.MAX_VALUE);
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(Clocks.DENMARK);
    }
}
