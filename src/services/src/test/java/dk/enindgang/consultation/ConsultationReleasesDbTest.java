package dk.enindgang.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.enindgang.draft.DraftsForTests;
import dk.enindgang.organisation.Absence;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsultationReleasesDbTest {

    private final ConsultationWorld world = new ConsultationWorld();
    private final LocalDate today = LocalDate.now(world.clock);

    private UUID taken() {
        UUID question = world.asked();
        world.take(world.adviser, question);
        return question;
    }

    @Test
    void whoLeadsThoseAskedSetsItFreeAndAnotherTakesIt() { // R9
        UUID question = taken();
        assertThat(world.get(world.leader, question).releasable()).isTrue();
        DraftsForTests.save(
                world.leader.account(), ConsultationReleases.draftPlace(question), "reason", "Han er på kursus");

        assertThat(world.release(world.leader, question, "Han er på kursus")).isTrue();
        ConsultationRow free = world.get(world.otherAdviser, question);
        assertThat(free.state()).isEqualTo(ConsultationState.WAITING);
        assertThat(free.takenBy()).isEmpty();
        assertThat(free.released()).isEqualTo("Han er på kursus");
        assertThat(world.take(world.otherAdviser, question)).isTrue();
        assertThat(DraftsForTests.list(world.leader.account(), ConsultationReleases.draftPlace(question)))
                .isEmpty();
        assertThat(world.fixture.sent).contains(new ConsultationMoved(question, ConsultationState.WAITING));
    }

    @Test
    void whoAskedAndWhoHadItAreToldOnce() { // R9
        UUID question = taken();
        world.release(world.leader, question, "Det haster");
        assertThat(told(world.teacher)).extracting(ReleaseRow::mine).containsExactly(true);
        assertThat(told(world.adviser))
                .extracting(ReleaseRow::consultation, ReleaseRow::reason, ReleaseRow::mine)
                .containsExactly(tuple(question, "Det haster", false));
        assertThat(told(world.otherAdviser)).isEmpty();

        see(world.teacher);
        assertThat(told(world.teacher)).isEmpty();
        assertThat(told(world.adviser)).as("she has read nothing yet").hasSize(1);
        assertThat(world.<Boolean>releases(world.adviser, ConsultationReleases::hasNews))
                .isTrue();
    }

    @Test
    void whatWasNotShownIsToldTheNextTime() { // R9
        TestDatabase.sql("""
                insert into consultation_release (request_id, released_by, released_at, reason)
                select r.id, '%s', r.asked_at, 'Det haster' from consultation_request r cross join generate_series(1, 30)
                where r.ref = '%s'""".formatted(world.leader.account(), taken()));
        assertThat(told(world.teacher)).hasSize(25);
        see(world.teacher);
        assertThat(told(world.teacher)).hasSize(5);
        see(world.teacher);
        assertThat(told(world.teacher)).isEmpty();
    }

    private void see(Colleague who) {
        List<ReleaseRow> shown = told(who);
        world.releases(who, door -> {
            door.see(shown);
            return "";
        });
    }

    @Test
    void whoHasLeftTheUnitIsToldWithoutTheQuestion() { // R5, R9
        UUID question = taken();
        Colleagues.leave(world.adviser);
        world.release(world.leader, question, "Han er flyttet");
        assertThat(told(world.adviser)).extracting(ReleaseRow::consultation).containsExactly((UUID) null);
    }

    @Test
    void nobodyElseSetsItFree() { // R9
        UUID question = taken();
        long seen = world.get(world.leader, question).version();
        for (Colleague one : List.of(world.teacher, world.otherAdviser, world.adviser, world.stranger)) {
            assertThatThrownBy(() -> world.releases(one, door -> door.release(question, seen, "x")))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication(
                        world.teacher.account().toString(),
                        "insert into consultation_release (request_id, released_by, released_at, reason)"
                                + " select id, '%s', now(), 'x' from consultation_request where ref = '%s'"
                                        .formatted(world.teacher.account(), question)))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aReasonIsGivenAndWhoComesSecondIsTold() { // R4, R9
        UUID question = taken();
        assertThatThrownBy(() -> world.release(world.leader, question, " "))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("consultation.rule.empty");
        long seen = world.get(world.leader, question).version();
        world.answer(world.adviser, question, "Begynd med trin 2");
        assertThat(world.<Boolean>releases(world.leader, door -> door.release(question, seen, "Det haster")))
                .isFalse();
        assertThatThrownBy(() -> world.release(world.leader, question, "Det haster"))
                .hasMessage("consultation.rule.notTaken");
    }

    @Test
    void theListSaysThatWhoHasTakenItIsAway() { // R9
        UUID question = taken();
        assertThat(world.get(world.leader, question).absence()).isNull();
        // The database knows no other day than this.
        LocalDate now = LocalDate.now(Clock.system(Clocks.DENMARK));
        Colleagues.away(world.adviser, now.minusDays(1), now.plusDays(3), null);
        assertThat(world.get(world.leader, question).absence()).isEqualTo(new Absence(false, now.plusDays(3)));
        TestDatabase.sql("delete from leave where employee_id = (select id from employee where ref = '%s')"
                .formatted(world.adviser.employee()));
        Colleagues.leave(world.adviser);
        assertThat(world.get(world.leader, question).absence()).isEqualTo(new Absence(true, null));
    }

    @Test
    void aQuestionOfTheReceiversOwnWaitsForTheOthers() { // R8
        UUID hers = taken();
        var own = new Question(world.slug, 1, "1", null, world.advisers, null, "Hvad gør vi?", today);
        UUID anothers = world.ask(world.otherAdviser, door -> door.ask(own, null));
        world.take(world.adviser, anothers);
        world.handOver(world.adviser, world.otherAdviser);
        assertThat(world.get(world.otherAdviser, hers).takenByMe()).isTrue();
        assertThat(world.get(world.otherAdviser, anothers).state()).isEqualTo(ConsultationState.WAITING);
        assertThat(world.take(world.adviser, anothers)).isTrue();
    }

    @Test
    void theDatabaseLetsNobodyAnswerHerself() { // R8
        UUID question = taken();
        assertThatThrownBy(() -> TestDatabase.sql(
                        "update consultation_request set taken_by = asked_by where ref = '" + question + "'"))
                .hasMessageContaining("consultation_request_another");
    }

    private List<ReleaseRow> told(Colleague who) {
        return world.releases(who, ConsultationReleases::list);
    }
}
