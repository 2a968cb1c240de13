package dk.enindgang.reminder;

import dk.enindgang.deadline.DeadlinesForTests;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.task.DueTasksForTests;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;

/** What decides who gets which mail, at a moment. */
final class MailsForTests {

    private MailsForTests() {}

    static ReminderMails of(EntityManager em, Instant now) {
        var mails = new ReminderMails();
        mails.table = table(em);
        mails.dues = DueTasksForTests.of(em);
        mails.mailboxes = Colleagues.mailboxes(em);
        mails.clock = Clock.fixed(now, Clocks.DENMARK);
        mails.calendar = DeadlinesForTests.calendar(em, mails.clock);
        return mails;
    }

    static ReviewMails reviews(EntityManager em, Instant now) {
        var mails = new ReviewMails();
        mails.em = em;
        mails.system = TestDatabase.systemWork(em);
        mails.table = table(em);
        mails.mornings = mornings(em, now);
        return mails;
    }

    static ContactMails contacts(EntityManager em, Instant now) {
        var mails = new ContactMails();
        mails.em = em;
        mails.system = TestDatabase.systemWork(em);
        mails.table = table(em);
        mails.settings = new Settings();
        mails.mornings = mornings(em, now);
        return mails;
    }

    private static Mornings mornings(EntityManager em, Instant now) {
        var mornings = new Mornings();
        mornings.clock = Clock.fixed(now, Clocks.DENMARK);
        mornings.calendar = DeadlinesForTests.calendar(em, mornings.clock);
        return mornings;
    }

    private static ReminderTable table(EntityManager em) {
        var table = new ReminderTable();
        table.em = em;
        table.system = TestDatabase.systemWork(em);
        return table;
    }
}
