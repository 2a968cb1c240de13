package dk.enindgang.reminder;

import dk.enindgang.deadline.DeadlineCalendar;
import dk.enindgang.organisation.Mailboxes;
import dk.enindgang.platform.Clocks;
import dk.enindgang.task.DueKind;
import dk.enindgang.task.DueNews;
import dk.enindgang.task.DueTally;
import dk.enindgang.task.DueTasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decides who gets which mail, and keeps which are sent. Each call is a transaction of its own; none talks to the server. */
@ApplicationScoped
public class ReminderMails {

    /** People look at their day when they come to work; a mail at noon is no morning's mail. */
    private static final LocalTime UNTIL = LocalTime.of(11, 0);

    /** How far back something counts as come at once; what is older was said in the morning. */
    private static final Duration AT_ONCE = Duration.ofDays(1);

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Inject
    ReminderTable table;

    @Inject
    DueTasks dues;

    @Inject
    Mailboxes mailboxes;

    @Inject
    DeadlineCalendar calendar;

    @Inject
    Clock clock;

    /** R1: the morning's mail, once on each working day, whichever node comes first. */
    @Transactional(TxType.REQUIRES_NEW)
    public int morning() {
        ZonedDateTime now = clock.instant().atZone(Clocks.DENMARK);
        LocalDate day = now.toLocalDate();
        boolean morning =
                !now.toLocalTime().isBefore(Mornings.FROM) && now.toLocalTime().isBefore(UNTIL);
        if (!morning || !calendar.isWorkingDay(day) || !table.claim(day)) {
            return 0;
        }
        table.begin();
        Map<UUID, ReminderPace> paces = table.paces();
        List<DueTally> wanted = dues.list(day, lastMorning(day)).stream()
                .filter(due -> due.any() && paces.get(due.employee()) != ReminderPace.NONE)
                .toList();
        Set<UUID> present = present(wanted.stream().map(DueTally::employee).collect(Collectors.toSet()));
        wanted.stream()
                .filter(due -> present.contains(due.employee()))
                .forEach(due -> table.add(ReminderKind.MORNING, day.toString(), due, now.toInstant()));
        return present.size();
    }

    private Instant lastMorning(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (!calendar.isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before.atTime(Mornings.FROM).atZone(Clocks.DENMARK).toInstant();
    }

    /** R1: what has come to those who want to know at once. */
    @Transactional(TxType.REQUIRES_NEW)
    public void atOnce() {
        Instant now = clock.instant();
        table.begin();
        Map<UUID, ReminderPace> paces = table.paces();
        if (!paces.containsValue(ReminderPace.AT_ONCE)) {
            return;
        }
        List<DueNews> news = dues.news(now.minus(AT_ONCE)).stream()
                .filter(one -> paces.get(one.employee()) == ReminderPace.AT_ONCE)
                .toList();
        Set<UUID> present = present(news.stream().map(DueNews::employee).collect(Collectors.toSet()));
        for (DueNews one : news) {
            if (present.contains(one.employee())) {
                table.add(kind(one.kind()), one.about().toString(), DueTally.none(one.employee()), now);
            }
        }
    }

    private static ReminderKind kind(DueKind kind) {
        return switch (kind) {
            case GIVEN -> ReminderKind.NEW_TASK;
            case ASKED -> ReminderKind.ASKED;
            case DECLINED -> ReminderKind.DECLINED;
        };
    }

    private Set<UUID> present(Set<UUID> employees) {
        return employees.isEmpty() ? Set.of() : mailboxes.present(employees).keySet();
    }

    /**
     * The next mail that waits, which nobody else takes before it is due again (R3, R4). Whoever is away by now or has
     * left gets none.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<WaitingMail> takeNext() {
        Instant now = clock.instant();
        Optional<WaitingMail> next = table.take(now);
        next.ifPresent(mail -> {
            Duration wait = Duration.ofMinutes(1L << Math.min(mail.tries(), 10));
            table.later(mail, now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
        });
        return next;
    }

    /** The server took it, or it is of no use any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public void sent(WaitingMail mail) {
        table.begin();
        table.sent(mail, clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void sweep() {
        table.sweep(clock.instant());
    }
}
