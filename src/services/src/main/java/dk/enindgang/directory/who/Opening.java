package dk.enindgang.directory.who;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * When a contact point answers.
 *
 * @param days with hours of their own; none is closed
 * @param employed when the person behind it works here; null where it is nobody in particular
 * @param away when she is on leave
 */
public record Opening(
        Map<DayOfWeek, List<Span>> week,
        Map<LocalDate, List<Span>> days,
        HolidayHours holidays,
        Days valid,
        @Nullable List<Days> employed,
        List<Days> away)
        implements Serializable {

    /** Why it does not answer when the clock on the wall shows that; empty when it does. W1-W4. */
    Optional<Silence> silence(LocalDateTime wall, Predicate<LocalDate> free) {
        LocalDate day = wall.toLocalDate();
        if (!valid.has(day)) {
            return Optional.of(Silence.NOT_VALID);
        }
        if (isAway(day)) {
            return Optional.of(Silence.AWAY);
        }
        return isOpen(wall, free) ? Optional.empty() : Optional.of(closed(day, free));
    }

    private boolean isOpen(LocalDateTime wall, Predicate<LocalDate> free) {
        LocalDate day = wall.toLocalDate();
        int minute = wall.getHour() * 60 + wall.getMinute();
        return within(spans(day, free), minute) || within(spans(day.minusDays(1), free), minute + Span.DAY);
    }

    private static boolean within(List<Span> spans, int minute) {
        return spans.stream().anyMatch(span -> span.begins() <= minute && minute < span.ends());
    }

    private Silence closed(LocalDate day, Predicate<LocalDate> free) {
        if (days.containsKey(day)) {
            return Silence.OTHER_HOURS;
        }
        return free.test(day) && holidays != HolidayHours.AS_USUAL ? Silence.FREE_DAY : Silence.CLOSED;
    }

    /** W4. */
    boolean isHere(LocalDate day) {
        return valid.has(day) && !isAway(day);
    }

    private boolean isAway(LocalDate day) {
        return (employed != null && employed.stream().noneMatch(one -> one.has(day)))
                || away.stream().anyMatch(one -> one.has(day));
    }

    /** The hours that begin on a day. W2, W3. */
    List<Span> spans(LocalDate day, Predicate<LocalDate> free) {
        List<Span> own = days.get(day);
        if (own != null) {
            return own;
        }
        if (holidays == HolidayHours.AS_USUAL || !free.test(day)) {
            return week.getOrDefault(day.getDayOfWeek(), List.of());
        }
        return holidays == HolidayHours.AS_SUNDAY ? week.getOrDefault(DayOfWeek.SUNDAY, List.of()) : List.of();
    }
}
