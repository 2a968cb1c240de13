package dk.enindgang.directory.who;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who answers, found without thinking: it paints each minute of the wall clock on which a contact point is open, rubs out
 * the days on which nobody is there, and then walks through real time minute by minute. It shares no reckoning with what
 * it checks.
 */
final class SlowOracle {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final List<WhoRule> rules = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<boolean[]> painted = new ArrayList<>();
    private final LocalDate from;
    private final int days;

    /** @param from the first day anybody asks about */
    SlowOracle(List<WhoRule> all, Asked asked, Set<LocalDate> free, LocalDate from, int days) {
        this.from = from.minusDays(2);
        this.days = days + 4;
        for (int place = 0; place < all.size(); place++) {
            WhoRule rule = all.get(place);
            boolean tooYoung = asked.age() != null && asked.age() < rule.ageFrom();
            boolean tooOld = asked.age() != null && asked.age() > rule.ageTo();
            var shared = new HashSet<>(rule.areas());
            shared.retainAll(asked.areas());
            boolean elsewhere = !rule.areas().isEmpty() && !asked.areas().isEmpty() && shared.isEmpty();
            if (!tooYoung && !tooOld && !elsewhere) {
                rules.add(rule);
                places.add(place);
                painted.add(paint(rule.opening(), free));
            }
        }
    }

    private boolean[] paint(Opening opening, Set<LocalDate> free) {
        var open = new boolean[(days + 3) * 1440];
        for (int day = 0; day < days; day++) {
            for (Span span : hours(opening, from.plusDays(day), free)) {
                for (int minute = 0; minute < span.ends() - span.begins(); minute++) {
                    open[day * 1440 + span.begins() + minute] = true;
                }
            }
        }
        for (int minute = 0; minute < open.length; minute++) {
            LocalDate day = from.plusDays(minute / 1440);
            boolean before = opening.valid().from() != null
                    && day.compareTo(opening.valid().from()) < 0;
            boolean after = opening.valid().to() != null
                    && day.compareTo(opening.valid().to()) > 0;
            if (before || after || gone(opening, day)) {
                open[minute] = false;
            }
        }
        return open;
    }

    private static boolean gone(Opening opening, LocalDate day) {
        boolean employed = opening.employed() == null;
        if (opening.employed() != null) {
            for (Days one : opening.employed()) {
                employed |= inside(one, day);
            }
        }
        for (Days one : opening.away()) {
            employed &= !inside(one, day);
        }
        return !employed;
    }

    private static boolean inside(Days period, LocalDate day) {
        long number = day.toEpochDay();
        long first = period.from() == null ? Long.MIN_VALUE : period.from().toEpochDay();
        long last = period.to() == null ? Long.MAX_VALUE : period.to().toEpochDay();
        return first <= number && number <= last;
    }

    private static List<Span> hours(Opening opening, LocalDate day, Set<LocalDate> free) {
        if (opening.days().containsKey(day)) {
            return opening.days().get(day);
        }
        var weekday = day.getDayOfWeek();
        if (free.contains(day)) {
            switch (opening.holidays()) {
                case CLOSED -> {
                    return List.of();
                }
                case AS_SUNDAY -> weekday = java.time.DayOfWeek.SUNDAY;
                case AS_USUAL -> {
                    // The weekday it is.
                }
            }
        }
        return opening.week().containsKey(weekday) ? opening.week().get(weekday) : List.of();
    }

    /** The places of the rules somebody answers by, in order. */
    List<Integer> answering(Instant moment) {
        LocalDateTime wall = ZonedDateTime.ofInstant(moment, DENMARK).toLocalDateTime();
        int minute = (int) ChronoUnit.MINUTES.between(from.atStartOfDay(), wall);
        boolean dayTime = false;
        for (int at = 0; at < rules.size(); at++) {
            WhoRule rule = rules.get(at);
            if (painted.get(at)[minute] && rule.time() == RuleTime.OPEN_HOURS && rule.met()) {
                dayTime = true;
            }
        }
        var answering = new ArrayList<Integer>();
        for (int at = 0; at < rules.size(); at++) {
            boolean held = rules.get(at).time() == RuleTime.OUT_OF_HOURS && dayTime;
            if (painted.get(at)[minute] && !held) {
                answering.add(places.get(at));
            }
        }
        return answering;
    }

    /** The first whole minute after the moment at which that rule says something else. */
    @org.jspecify.annotations.Nullable
    Instant changes(Instant moment, int place) {
        boolean now = answering(moment).contains(place);
        Instant minute = moment.truncatedTo(ChronoUnit.MINUTES);
        Instant end = from.plusDays(days - 2L).atStartOfDay(DENMARK).toInstant();
        for (Instant then = minute.plus(Duration.ofMinutes(1)); then.isBefore(end); then = then.plusSeconds(60)) {
            if (answering(then).contains(place) != now) {
                return then;
            }
        }
        return null;
    }
}
