package dk.enindgang.reminder;

import dk.enindgang.deadline.DeadlineCalendar;
import dk.enindgang.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** When what is not urgent is mailed: on a working day, from the morning on (R7, R8). */
@ApplicationScoped
class Mornings {

    static final LocalTime FROM = LocalTime.of(6, 30);

    @Inject
    DeadlineCalendar calendar;

    @Inject
    Clock clock;

    /** The moment it is in Denmark, if it is one to mail in. */
    Optional<ZonedDateTime> now() {
        return Optional.of(clock.instant().atZone(Clocks.DENMARK))
                .filter(now -> !now.toLocalTime().isBefore(FROM))
                .filter(now -> calendar.isWorkingDay(now.toLocalDate()));
    }
}
