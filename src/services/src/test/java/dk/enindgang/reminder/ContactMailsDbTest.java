package dk.enindgang.reminder;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R8. */
class ContactMailsDbTest {

    /** A Monday, 7.00 in Denmark. */
    private static final Instant MONDAY = Instant.parse("2026-11-30T06:00:00Z");

    private final UUID unit = Colleagues.aUnit("Modtagelsen " + UUID.randomUUID());
    private final Colleague owner = Colleagues.in(unit, "Mette Prøvesen");
    private final Colleague other = Colleagues.in(unit, "Jonas Prøvesen");
    private Instant now = MONDAY;

    @BeforeEach
    @AfterEach
    void clean() {
        sql("delete from contact_point; delete from reminder_mail; delete from reminder_choice");
        hasMail(owner);
        hasMail(other);
    }

    @Test
    void theOwnerIsToldOnceHowManySheHasToLookAt() { // R8
        aPoint(owner, "'2026-05-01'");
        aPoint(owner, "null");
        aPoint(owner, "'2026-11-01'");
        aPoint(other, "'2026-11-01'");
        sql(
                "insert into contact_point select nextval('stored_seq'), 1, gen_random_uuid(), 1, 'Ingens', '', '114', '', false");
        assertThat(remind()).isEqualTo(1);
        assertThat(remind()).isZero();
        assertThat(mails()).containsExactly(List.of(owner.employee().toString(), "CONTACTS_STALE", "2"));
        now = MONDAY.plus(Duration.ofDays(21));
        assertThat(remind()).as("nothing new").isZero();
    }

    @Test
    void whatNobodyHasLookedAtIsToldAgainAfterFourWeeks() { // R4, R8
        UUID point = aPoint(owner, "null");
        assertThat(remind()).isEqualTo(1);
        now = MONDAY.plus(Duration.ofDays(29));
        assertThat(remind()).isEqualTo(1);
        assertThat(remind()).isZero();
        now = MONDAY.plus(Duration.ofDays(36));
        assertThat(remind()).as("told a week ago").isZero();
        sql("update contact_point set verified_on = '2026-12-30' where ref = '" + point + "'");
        now = MONDAY.plus(Duration.ofDays(63));
        assertThat(remind()).as("looked at").isZero();
    }

    @Test
    void whoHasNoMailAddressOrWantsNoneIsToldOnceThatHasChanged() { // R1, R8
        aPoint(owner, "null");
        aPoint(other, "null");
        wantsNone(owner);
        sql("update employee set mail = '' where ref = '" + other.employee() + "'");
        assertThat(remind()).isZero();
        assertThat(sql("select 1 from reminder_contact")).isEmpty();
        sql("delete from reminder_choice");
        assertThat(remind()).isEqualTo(1);
        hasMail(other);
        assertThat(remind()).isEqualTo(1);
        assertThat(mails()).hasSize(2);
    }

    @Test
    void whatIsOverIsNotTold() { // R8
        UUID over = aPoint(owner, "null");
        sql("update contact_point set valid_to = '2026-11-29' where ref = '" + over + "'");
        assertThat(remind()).isZero();
        UUID last = aPoint(owner, "null");
        sql("update contact_point set valid_to = '2026-11-30' where ref = '" + last + "'");
        assertThat(remind()).isEqualTo(1);
        assertThat(mails()).containsExactly(List.of(owner.employee().toString(), "CONTACTS_STALE", "1"));
    }

    @Test
    void whatIsLookedAtAndForgottenAgainIsToldAgain() { // R8
        UUID point = aPoint(owner, "'2026-01-01'");
        assertThat(remind()).isEqualTo(1);
        sql("update contact_point set verified_on = '2026-05-02' where ref = '" + point + "'");
        now = MONDAY.plus(Duration.ofDays(7));
        assertThat(remind()).isEqualTo(1);
    }

    @Test
    void aNewOwnerIsToldToo() { // R8
        UUID point = aPoint(owner, "null");
        remind();
        sql("update contact_point set owner = '%s' where ref = '%s'".formatted(other.employee(), point));
        assertThat(remind()).isEqualTo(1);
        assertThat(mails()).hasSize(2);
    }

    @Test
    void thereIsOneMailAWeekAtMost() { // R8
        aPoint(owner, "null");
        assertThat(remind()).isEqualTo(1);
        aPoint(owner, "null");
        now = MONDAY.plus(Duration.ofDays(1));
        assertThat(remind()).isZero();
        now = MONDAY.plus(Duration.ofDays(7)).minus(Duration.ofMinutes(20));
        assertThat(remind()).isEqualTo(1);
    }

    @Test
    void sixDaysAreNoWeek() { // R8
        now = MONDAY.plus(Duration.ofDays(1));
        aPoint(owner, "null");
        assertThat(remind()).isEqualTo(1);
        aPoint(owner, "null");
        now = MONDAY.plus(Duration.ofDays(7));
        assertThat(remind()).isZero();
        now = MONDAY.plus(Duration.ofDays(8));
        assertThat(remind()).isEqualTo(1);
    }

    @Test
    void whoIsAwayIsToldWhenSheIsBack() { // R3, R8
        aPoint(owner, "null");
        sql("insert into leave (id, version, ref, employee_id, kind, valid_from, valid_to)"
                + " select nextval('stored_seq'), 1, gen_random_uuid(), id, 'HOLIDAY', '2026-11-30', '2026-11-30'"
                + " from employee where ref = '%s'".formatted(owner.employee()));
        assertThat(remind()).isZero();
        now = MONDAY.plus(Duration.ofDays(1));
        assertThat(remind()).isEqualTo(1);
    }

    @Test
    void whoWantsNoMailAndWhoHasLeftGetNone() { // R1, R8
        aPoint(owner, "null");
        aPoint(other, "null");
        wantsNone(owner);
        sql("update employment set valid_to = '2026-11-29' where employee_id ="
                + " (select id from employee where ref = '%s')".formatted(other.employee()));
        remind();
        assertThat(mails()).isEmpty();
    }

    @Test
    void nobodyIsToldAtNightOrOnASunday() { // R8
        aPoint(owner, "null");
        now = Instant.parse("2026-11-29T10:00:00Z");
        assertThat(remind()).isZero();
        now = Instant.parse("2026-11-30T04:00:00Z");
        assertThat(remind()).isZero();
    }

    private static void hasMail(Colleague one) {
        sql("update employee set mail = 'kollega@eksempelby.dk' where ref = '" + one.employee() + "'");
    }

    private static void wantsNone(Colleague one) {
        sql("insert into reminder_choice (id, version, ref, employee_ref, pace, language)"
                + " values (nextval('stored_seq'), 1, gen_random_uuid(), '%s', 'NONE', 'da')"
                        .formatted(one.employee()));
    }

    private static UUID aPoint(Colleague keeper, String verified) {
        return UUID.fromString(
                sql("insert into contact_point (id, version, ref, position, name, situation, phone, open_hours, owner,"
                                + " verified_on) values (nextval('stored_seq'), 1, gen_random_uuid(), 1, 'Kontakten', '',"
                                + " '00 00 00 01', '', '%s', %s) returning ref".formatted(keeper.employee(), verified))
                        .get(0)
                        .get(0));
    }

    private static List<List<String>> mails() {
        return sql("select employee_ref, kind, late from reminder_mail where kind = 'CONTACTS_STALE'");
    }

    private int remind() {
        return inTransaction(em -> MailsForTests.contacts(em, now).remind());
    }
}
