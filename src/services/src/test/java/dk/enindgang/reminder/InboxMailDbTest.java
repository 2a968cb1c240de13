package dk.enindgang.reminder;

import static dk.enindgang.platform.db.TestDatabase.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R1: what is late in an inbox is told to who looks after it. */
class InboxMailDbTest {

    /** A Monday, 7.00 in Denmark. */
    private static final Instant MONDAY = Instant.parse("2026-11-30T06:00:00Z");

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private final UUID unit = Colleagues.aUnit("Ellebækskolen");
    private final Colleague leader = Colleagues.in(unit, "Svend Prøvesen");
    private final Colleague jonas = Colleagues.in(unit, "Jonas Prøvesen");

    @BeforeEach
    void late() {
        sql("delete from reminder_mail; delete from reminder_morning; delete from task_load; delete from task_waiting;"
                + " delete from task_unit_load");
        Colleagues.leads(leader, unit);
        sql("update employee set mail = 'post@eksempelby.dk' where ref in ('%s', '%s')"
                .formatted(leader.employee(), jonas.employee()));
        sql("insert into task_unit_load values ('%1$s', '%2$s', '2026-11-27', 2), ('%1$s', '%2$s', '2026-11-30', 5)"
                .formatted(unit, NOBODY));
    }

    @Test
    void whoLeadsTheUnitIsTold() {
        assertThat(morning())
                .as("what is due today is not late")
                .containsExactly(List.of(leader.employee().toString(), "0", "2"));
    }

    @Test
    void whoActsForHerIsToldWhileSheIsAway() {
        Colleagues.away(leader, LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 4), jonas);
        assertThat(morning()).containsExactly(List.of(jonas.employee().toString(), "0", "2"));
    }

    @Test
    void whereNobodyLeadsTheNearestAboveIsTold() {
        UUID above = Colleagues.aUnit("Skolerne");
        Colleague head = Colleagues.in(above, "Alma Prøvesen");
        Colleagues.below(unit, above);
        Colleagues.leads(head, above);
        sql("update employee set mail = 'alma@eksempelby.dk' where ref = '" + head.employee() + "'");
        sql(
                "update unit_leader set valid_to = current_date - 3 where employee_id = (select id from employee where ref = '"
                        + leader.employee() + "')");
        assertThat(morning()).containsExactly(List.of(head.employee().toString(), "0", "2"));
    }

    private static List<List<String>> morning() {
        TestDatabase.inTransactionDo(em -> MailsForTests.of(em, MONDAY).morning());
        return sql("select employee_ref, late, inbox from reminder_mail");
    }
}
