package dk.enindgang.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** On which days a colleague is employed at all, wherever that is (ansættelsestid). */
record Tenure(List<Period> periods) {

    Tenure {
        periods = List.copyOf(periods);
    }

    boolean holdsOn(LocalDate day) {
        return periods.stream().anyMatch(one -> one.holdsOn(day));
    }

    /** True if no day of the period is without. */
    boolean covers(Period period) {
        return Stream.concat(Stream.of(period.getBegins()), dayAfterEach().filter(period::holdsOn))
                .allMatch(this::holdsOn);
    }

    /** True if a day from that one on is here and not in the other. */
    boolean losesIn(Tenure other, LocalDate from) {
        return loses(other, from).anyMatch(day -> !day.isBefore(from));
    }

    /** True if a day of the period is here and not in the other. */
    boolean losesIn(Tenure other, Period period) {
        return loses(other, period.getBegins()).anyMatch(period::holdsOn);
    }

    /** The day itself and those on which something begins or ends: between them nothing changes. */
    private Stream<LocalDate> loses(Tenure other, LocalDate asked) {
        return Stream.of(Stream.of(asked), periods.stream().map(Period::getBegins), other.dayAfterEach())
                .flatMap(days -> days)
                .filter(day -> holdsOn(day) && !other.holdsOn(day));
    }

    /** Where a gap can begin. */
    private Stream<LocalDate> dayAfterEach() {
        return periods.stream().map(Period::getEnds).filter(Objects::nonNull).map(last -> last.plusDays(1));
    }
}
