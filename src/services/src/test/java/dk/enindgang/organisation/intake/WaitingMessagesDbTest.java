package dk.enindgang.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R4, R5. */
class WaitingMessagesDbTest extends MessageFixture {

    @Test
    void whatComesBeforeWhatItSpeaksOfWaits() {
        take(employment(1, 5, 1, 2));
        take(unit(2, 1, "Skole", 1));
        assertThat(units(mark)).isEmpty();
        assertThat(messages(2)).hasSize(2);
        take(employee(1, "Bo Eng"));
        take(unit(1, 1, "Forvaltning"));
        assertThat(units(mark)).containsExactly("Forvaltning", "Skole");
        assertThat(TestDatabase.sql("select title from employment where external_id = '%s-1'".formatted(mark)))
                .containsExactly(List.of("Lærer"));
        assertThat(messages(2)).isEmpty();
    }

    @Test
    void theNewestOfThoseThatWaitIsTaken() {
        take(unit(2, 2, "Ny", 1));
        take(unit(2, 1, "Gammel", 1));
        take(unit(1, 1, "Forvaltning"));
        assertThat(units(mark)).containsExactly("Forvaltning", "Ny");
        take(unit(2, 1, "Gammel", 1));
        assertThat(units(mark)).containsExactly("Forvaltning", "Ny");
    }

    @Test
    void whatAnotherMessageHasToDoFirstIsWaitedFor() { // R4
        take(unit(1, 1, "Skole"));
        take(employee(1, "Bo Eng"));
        take(employment(1, 1, 1, 1));
        assertThat(take(employment(2, 1, 1, 1))).isEmpty();
        assertThat(messages(2)).extracting(MessageRow::reason).containsExactly("organisation.rule.employedAlready");
        assertThat(take(employment(1, 2, 1, 1).replace("}", ",\"ends\":\"2026-07-31\"}")))
                .as("before it began")
                .hasSize(1);
        take(employment(1, 3, 1, 1).replace("2026-08-01", "2026-01-01").replace("}", ",\"ends\":\"2026-07-31\"}"));
        assertThat(messages(2)).isEmpty();
        assertThat(TestDatabase.sql(
                        "select valid_from from employment where external_id like '%s%%' order by 1".formatted(mark)))
                .containsExactly(List.of("2026-01-01"), List.of("2026-08-01"));
    }

    @Test
    void whoeverGoesOnInAnotherEmploymentDoesNotLeaveWithWorkInHand() { // R4
        UUID hers = CallerForTests.anAccount();
        var busy = new MessagesForTests(work);
        work.begins(hers, "Fravær");
        take(unit(1, 1, "Skole"));
        take(employee(1, "Bo Eng"));
        take(employment(1, 1, 1, 1));
        TestDatabase.sql("insert into employee_account select id, '%s' from employee where external_id = '%s-1'"
                .formatted(hers, mark));
        var rounds = new MessageRounds(busy);
        String ends = employment(1, 2, 1, 1).replace("}", ",\"ends\":\"2027-07-31\"}");
        assertThat(rounds.take(ends)).isEmpty();
        assertThat(messages(2)).extracting(MessageRow::reason).containsExactly("organisation.rule.openWork");
        assertThat(messages(2)).extracting(MessageRow::arguments).containsExactly(List.of("1"));
        rounds.take(employment(2, 1, 1, 1).replace("2026-08-01", "2027-09-01"));
        assertThat(messages(2)).as("August is missing").hasSize(2);
        rounds.take(employment(2, 2, 1, 1).replace("2026-08-01", "2027-08-01"));
        assertThat(messages(2)).isEmpty();
        assertThat(TestDatabase.sql(
                        "select valid_from from employment where external_id like '%s%%' order by 1".formatted(mark)))
                .containsExactly(List.of("2026-08-01"), List.of("2027-08-01"));
        rounds.take(
                employment(2, 3, 1, 1).replace("2026-08-01", "2027-08-01").replace("}", ",\"ends\":\"2027-12-31\"}"));
        assertThat(messages(2)).hasSize(1);
        work.handOver(java.util.Set.of(hers), CallerForTests.anAccount());
        busy.later = Duration.ofMinutes(5);
        mine(busy.due()).forEach(rounds::take);
        assertThat(messages(2)).isEmpty();
    }

    @Test
    void aMessageWaitsForTheDaysOfItsUnit() { // R4
        take(unit(1, 1, "Skole").replace("2020-08-01", "2027-01-01"));
        take(employee(1, "Bo Eng"));
        assertThat(take(employment(1, 1, 1, 1))).isEmpty();
        assertThat(messages(2)).extracting(MessageRow::reason).containsExactly("organisation.rule.beforeUnit");
        take(unit(1, 2, "Skole"));
        assertThat(messages(2)).isEmpty();
    }

    @Test
    void whatAPageOrAFileBringsIsSeenAtALook() { // R4
        take(employment(1, 1, 1, 1));
        assertThat(mine(messages.due())).isEmpty();
        TestDatabase.sql("""
                insert into org_unit (id, version, ref, name, kind, valid_from, external_id)
                values (nextval('stored_seq'), 1, gen_random_uuid(), 'Skole', 'SCHOOL', '2020-08-01', '%1$s-1');
                insert into employee (id, version, ref, name, profession, external_id)
                values (nextval('stored_seq'), 1, gen_random_uuid(), 'Bo Eng', 'TEACHER', '%1$s-1')""".formatted(mark));
        assertThat(mine(messages.due())).as("tried just now").isEmpty();
        messages.later = Duration.ofMinutes(1);
        assertThat(mine(messages.due())).hasSize(1);
        mine(messages.due()).forEach(this::take);
        assertThat(mine(messages.due())).isEmpty();
        assertThat(messages(1)).isEmpty();
        assertThat(TestDatabase.sql("select title from employment where external_id = '%s-1'".formatted(mark)))
                .containsExactly(List.of("Lærer"));
    }

    @Test
    void whatTheDatabaseRefusesIsRefusedAloneAndNotWhatReleasedIt() { // R5
        TestDatabase.sql("""
                insert into organisation_waiting (kind, number, version, body, waits_for)
                values ('employment', '%1$s-1', 1, '%2$s', '%1$s-7')""".formatted(mark, employment(1, 1, 1, 7)));
        var stubborn = new MessagesForTests() {
            @Override
            public TakenMessage take(String body) {
                return takeAlone(body);
            }

            @Override
            public TakenMessage takeAlone(String body) {
                if (body.contains("employment")) {
                    throw new IllegalStateException(new java.sql.SQLException("no", "22021"));
                }
                return super.takeAlone(body);
            }
        };
        assertThat(new MessageRounds(stubborn).take(unit(7, 1, "Skole")))
                .extracting(RefusedMessage::reason)
                .containsExactly("organisation.intake.rule.constraint []");
        assertThat(units(mark)).containsExactly("Skole");
        assertThat(messages(1)).isEmpty();
        assertThat(refused())
                .filteredOn(row -> row.about().equals("employment " + mark + "-1"))
                .hasSize(1);
    }

    @Test
    void whatWaitsForTheSameColleagueDoesNotSpoilWhatComes() { // R5
        var stubborn = new MessagesForTests() {
            @Override
            public TakenMessage take(String body) {
                throw new IllegalStateException(new java.sql.SQLException("one of them", "23514"));
            }
        };
        assertThat(new MessageRounds(stubborn).take(unit(1, 1, "Skole"))).isEmpty();
        assertThat(units(mark)).containsExactly("Skole");
    }
}
