package dk.enindgang.reminder;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.inTransactionDo;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static dk.enindgang.platform.db.TestDatabase.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.MailSettings;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.task.DueTask;
import dk.enindgang.task.DueTasksForTests;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReminderDbTest {

    /** A Monday, 7.00 in Denmark. */
    private static final Instant MONDAY = Instant.parse("2026-11-30T06:00:00Z");

    private final UUID unit = Colleagues.aUnit("Ellebækskolen");
    private final Colleague mette = Colleagues.in(unit, "Mette Prøvesen");
    private final Colleague jonas = Colleagues.in(unit, "Jonas Prøvesen");
    private final Post post = PostTest.post();
    private Instant now = MONDAY;

    @BeforeEach
    void clean() {
        sql("delete from reminder_mail; delete from reminder_morning; delete from task_load; delete from task_waiting;"
                + " delete from task_unit_load");
        sql("update employee set mail = 'mette@eksempelby.dk' where ref = '" + mette.employee() + "'");
        sql("update employee set mail = 'jonas@eksempelby.dk' where ref = '" + jonas.employee() + "'");
    }

    @AfterEach
    void forget() {
        MailServer.forget();
    }

    @Test
    void whoHasSomethingDueGetsOneMailInTheMorningWhicheverNodeComesFirst() { // R1, R3
        has(mette, "2026-11-27", 1);
        has(mette, "2026-11-30", 2);
        has(jonas, "2026-12-24", 1);

        assertThat(mails(ReminderMails::morning)).isEqualTo(1);
        assertThat(mails(ReminderMails::morning)).isZero();
        assertThat(sql("select employee_ref, late, today from reminder_mail"))
                .containsExactly(List.of(mette.employee().toString(), "1", "2"));
    }

    @Test
    void nobodyIsMailedAtNoonOnASundayOrOnAPublicHoliday() { // R1
        has(mette, "2026-11-27", 1);
        now = Instant.parse("2026-11-30T11:00:00Z");
        assertThat(mails(ReminderMails::morning)).isZero();
        now = Instant.parse("2026-11-29T06:00:00Z");
        assertThat(mails(ReminderMails::morning)).isZero();
        now = Instant.parse("2026-12-25T06:00:00Z");
        assertThat(mails(ReminderMails::morning)).isZero();
        now = Instant.parse("2026-12-01T05:30:00Z");
        assertThat(mails(ReminderMails::morning)).isEqualTo(1);
    }

    @Test
    void whoIsAwayHasLeftOrWantsNoneGetsNone() { // R1, R3
        Colleague away = Colleagues.in(unit, "Asta Prøvesen");
        Colleague gone = Colleagues.in(unit, "Bo Prøvesen");
        sql("update employee set mail = 'x@eksempelby.dk' where ref in ('%s', '%s')"
                .formatted(away.employee(), gone.employee()));
        sql(
                "insert into leave (id, version, ref, employee_id, kind, valid_from, valid_to) select nextval('stored_seq'),"
                        + " 1, gen_random_uuid(), id, 'HOLIDAY', current_date - 1, current_date + 1 from employee where ref = '"
                        + away.employee() + "'");
        Colleagues.leave(gone);
        List.of(mette, away, gone).forEach(one -> has(one, "2026-11-30", 1));
        choose(mette, ReminderPace.NONE);

        assertThat(mails(ReminderMails::morning)).isZero();
        choose(mette, ReminderPace.DAILY);
        sql("delete from reminder_morning");
        assertThat(mails(ReminderMails::morning)).isEqualTo(1);
    }

    @Test
    void itGoesOutOnceAndWaitsWhileTheServerIsAway() { // R3, R4
        has(mette, "2026-11-30", 1);
        mails(ReminderMails::morning);
        System.setProperty("enindgang.mail.host", "127.0.0.1");
        System.setProperty("enindgang.mail.port", "1");
        System.setProperty("enindgang.mail.guard", "NONE");
        System.setProperty("enindgang.mail.from", "enindgang@eksempelby.dk");
        assertThat(sendsNext()).isFalse();
        assertThat(sql("select tries from reminder_mail where sent_at is null")).containsExactly(List.of("1"));

        try (var server = MailServer.started()) {
            assertThat(sendsNext()).as("not at once again").isFalse();
            now = now.plus(Duration.ofMinutes(2));
            assertThat(sendsNext()).isTrue();
            assertThat(sendsNext()).isFalse();
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void yesterdaysMorningIsNotSentAnyMore() { // R4
        has(mette, "2026-11-30", 1);
        mails(ReminderMails::morning);
        now = now.plus(Duration.ofDays(1));
        try (var server = MailServer.started()) {
            assertThat(sendsNext()).isFalse();
            assertThat(server.received()).isEmpty();
        }
        now = now.plus(Duration.ofDays(30));
        inTransactionDo(em -> mails(em).sweep());
        assertThat(sql("select 1 from reminder_mail")).isEmpty();
    }

    @Test
    void aCalendarsAddressIsHersAloneAndANewOneEndsTheOld() { // R5
        String first = act(mette, Reminders::renewCalendar);
        assertThat(feed(first)).isPresent();
        assertThat(sql("select 1 from calendar_address where encode(secret_hash, 'escape') like '%" + first + "%'"))
                .isEmpty();

        String second = act(mette, Reminders::renewCalendar);
        assertThat(second).isNotEqualTo(first);
        assertThat(feed(first)).isEmpty();
        assertThat(feed(second)).isPresent();
        assertThat(view(mette).calendarSince()).isEqualTo(now);
        assertThat(view(jonas).calendarSince()).isNull();

        Colleagues.leave(mette);
        assertThat(feed(second)).as("she has left").isEmpty();
    }

    @Test
    void anAddressThatIsClosedOrNoneLeadsNowhere() { // R5
        String secret = act(mette, Reminders::renewCalendar);
        inTransactionDo(em -> door(em, mette).endCalendar());
        for (String none : List.of(secret, "", "x", secret + "A", secret.substring(1) + "'", "%")) {
            assertThat(feed(none)).as(none).isEmpty();
        }
    }

    @Test
    void aChoiceIsHersAlone() { // R1
        choose(mette, ReminderPace.AT_ONCE);
        assertThat(view(mette).pace()).isEqualTo(ReminderPace.AT_ONCE);
        assertThat(view(mette).mail()).isEqualTo("mette@eksempelby.dk");
        assertThat(view(jonas).pace()).isEqualTo(ReminderPace.DAILY);
    }

    @Test
    void aMorningCostsOneStatementForEachMail() {
        has(mette, "2026-11-30", 1);
        int few = statementsOf(() -> mails(ReminderMails::morning));
        sql("delete from reminder_morning; delete from reminder_mail");
        sql("insert into task_load select ref, date '2026-11-30', 3 from employee on conflict do nothing");
        int many = statementsOf(() -> mails(ReminderMails::morning));
        long people =
                Long.parseLong(sql("select count(*) from reminder_mail").get(0).get(0));
        assertThat(people).isGreaterThan(1);
        assertThat(many - people).isEqualTo(few - 1);
    }

    private static void has(Colleague one, String day, int open) {
        sql("insert into task_load values ('%s', '%s', %d)".formatted(one.employee(), day, open));
    }

    private void choose(Colleague one, ReminderPace pace) {
        inTransactionDo(em -> door(em, one).choose(pace, "da"));
    }

    private ReminderView view(Colleague one) {
        return act(one, door -> door.find().orElseThrow());
    }

    private <T> T act(Colleague one, Function<Reminders, T> block) {
        return inTransaction(em -> block.apply(door(em, one)));
    }

    private <T> T mails(Function<ReminderMails, T> block) {
        return inTransaction(em -> block.apply(mails(em)));
    }

    private boolean sendsNext() {
        Optional<WaitingMail> next = inTransaction(em -> mails(em).takeNext());
        boolean sent = next.isPresent() && post.send(next.get());
        if (sent) {
            inTransactionDo(em -> mails(em).sent(next.get()));
        }
        return sent;
    }

    private Optional<List<DueTask>> feed(String secret) {
        return inTransaction(em -> {
            var feeds = new CalendarFeeds();
            feeds.em = em;
            feeds.system = TestDatabase.systemWork(em);
            feeds.mailboxes = Colleagues.mailboxes(em);
            feeds.dues = DueTasksForTests.of(em);
            return feeds.find(secret);
        });
    }

    private Reminders door(EntityManager em, Colleague one) {
        TestDatabase.actAs(em, one.account().toString());
        var mine = new Mine();
        mine.standings = Colleagues.standings(em);
        mine.caller = CallerForTests.as(one.account());
        mine.clock = Clock.fixed(now, Clocks.DENMARK);
        var door = new Reminders();
        door.em = em;
        door.mailboxes = Colleagues.mailboxes(em);
        door.settings = new MailSettings();
        door.mine = mine;
        return door;
    }

    private ReminderMails mails(EntityManager em) {
        return MailsForTests.of(em, now);
    }
}
