package dk.enindgang.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.access.UrgentAccessTaken;
import dk.enindgang.access.Verdict;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** access R8-R10. */
class UrgentRunsDbTest {

    private static final String WHY = "Barnet er løbet væk fra skolen";

    private final ChildWorld world = new ChildWorld();
    private final UUID run = world.aRun(Protection.NONE);

    @Test
    void whoCannotWaitReadsForEightHoursAndChangesNothing() { // R8
        assertThatThrownBy(() -> world.get(world.stranger, run)).isInstanceOf(NotFound.class);
        world.take(world.stranger, run, WHY);

        GuideRunView view = world.get(world.stranger, run);
        assertThat(view.child().person().name()).isEqualTo("Alba Prøvesen");
        assertThat(Duration.between(Instant.now(), view.urgentUntil()))
                .isBetween(Duration.ofMinutes(475), Duration.ofMinutes(481));
        assertThat(view.open()).isFalse();
        assertThatThrownBy(() -> world.runs(
                        world.stranger,
                        door -> door.answer(run, world.step(), new Answer(Outcome.DONE, "", ""), Optional.empty())))
                .isInstanceOf(NotFound.class);
        assertThat(AccessLogs.of(world.stranger.account())).contains("READ STAFF BREAK_GLASS URGENCY run");
        assertThat(world.get(world.teacher, run).urgentUntil()).isNull();
    }

    @Test
    void itEndsByItself() { // R8
        world.take(world.stranger, run, WHY);
        TestDatabase.sql("alter table urgent_access disable trigger urgent_access_keep;"
                + "update urgent_access set ends_at = begun_at + interval '1 microsecond' where employee_ref = '"
                + world.stranger.employee() + "';"
                + "alter table urgent_access enable trigger urgent_access_keep");
        assertThatThrownBy(() -> world.get(world.stranger, run)).isInstanceOf(NotFound.class);
    }

    @Test
    void withoutAReasonThereIsNone() { // R8
        for (String why : new String[] {" ", "hastesag", "Barnet 640517-1234 er væk"}) {
            assertThatThrownBy(() -> world.take(world.stranger, run, why))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            said -> assertThat(said.field()).isEqualTo("reason"));
        }
    }

    @Test
    void whereAChildIsProtectedOrSomebodyNotImpartialNoUrgencyHelps() { // R8
        UUID hidden = world.aRun(Protection.ADDRESS);
        assertThatThrownBy(() -> world.take(world.stranger, hidden, WHY)).isInstanceOf(NotFound.class);
        world.teamDo(world.leader, door -> door.block(run, world.stranger.employee()));
        assertThatThrownBy(() -> world.take(world.stranger, run, WHY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.take(world.stranger, UUID.randomUUID(), WHY))
                .isInstanceOf(NotFound.class);
        assertThat(AccessLogs.of(world.stranger.account()))
                .as("each try is written down")
                .containsExactly("REFUSAL STAFF NONE UNKNOWN run", "REFUSAL STAFF NONE UNKNOWN run");
    }

    @Test
    void aReasonIsAskedForBeforeAnythingIsLookedUp() { // R5
        assertThatThrownBy(() -> world.take(world.stranger, UUID.randomUUID(), "x"))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void theLeaderIsToldAndSaysOnceWhatSheThinks() { // R9, R10
        world.take(world.stranger, run, WHY);
        assertThat(world.fixture.sent.get(world.fixture.sent.size() - 1))
                .isInstanceOfSatisfying(
                        UrgentAccessTaken.class, told -> assertThat(told.unit()).isEqualTo(world.school));
        assertThat(world.reviewOf(world.otherLeader)).isEmpty();
        assertThat(waiting(world.otherLeader)).isZero();
        assertThat(waiting(world.leader)).isOne();
        UrgentRunRow row = world.reviewOf(world.leader).get(0);
        assertThat(row.child()).isEqualTo("Alba Prøvesen");
        assertThat(row.employee()).isEqualTo("Rita Sivmose");
        assertThat(row.access().reason()).isEqualTo(WHY);

        UUID urgent = row.access().ref();
        assertThatThrownBy(() -> world.judge(world.leader, urgent, Verdict.NOT_IN_ORDER, " "))
                .hasMessage("access.rule.verdictNote");
        assertThatThrownBy(() -> world.judge(world.otherLeader, urgent, Verdict.IN_ORDER, ""))
                .isInstanceOf(NotFound.class);
        world.judge(world.leader, urgent, Verdict.NOT_IN_ORDER, "Kunne have ringet");
        assertThat(world.reviewOf(world.leader).get(0).access().verdict()).isEqualTo(Verdict.NOT_IN_ORDER);
        assertThat(waiting(world.leader)).isZero();
        assertThatThrownBy(() -> world.judge(world.leader, urgent, Verdict.IN_ORDER, ""))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theLeaderSeesWhatNoDailyWorkExplains() { // R13
        assertThatThrownBy(() -> world.get(world.stranger, run)).isInstanceOf(NotFound.class);
        world.take(world.stranger, run, WHY);
        world.get(world.stranger, run);
        world.get(world.teacher, run);

        assertThat(world.unusualOf(world.leader))
                .extracting(look -> look.employee() + " " + look.kind() + " " + look.relation())
                .containsExactly("Rita Sivmose READ BREAK_GLASS", "Rita Sivmose REFUSAL NONE");
        assertThat(world.unusualOf(world.otherLeader)).isEmpty();
    }

    @Test
    void whereNobodyLeadsTheNearestAboveJudgesWithoutTheChildsName() { // R9, R10
        UUID above = dk.enindgang.organisation.Colleagues.aUnit("Skolerne");
        var chief = dk.enindgang.organisation.Colleagues.in(above, "Ursula Kjær");
        dk.enindgang.organisation.Colleagues.leads(chief, above);
        TestDatabase.sql("update unit_place set parent_id = (select id from org_unit where ref = '%s')".formatted(above)
                + " where unit_id = (select id from org_unit where ref = '%s')".formatted(world.school));
        TestDatabase.sql("update account set disabled = true where ref = '" + world.leader.account() + "'");
        world.take(world.stranger, run, WHY);

        UrgentRunRow row = world.reviewOf(chief, "LEADER").get(0);
        assertThat(row.child()).isEmpty();
        assertThat(AccessLogs.of(chief.account())).isEmpty();
        world.judge(chief, row.access().ref(), Verdict.IN_ORDER, "");
        assertThat(world.reviewOf(chief, "LEADER").get(0).access().verdict()).isEqualTo(Verdict.IN_ORDER);
    }

    @Test
    void nobodyJudgesHerselfAndNothingIsRewritten() { // R10
        UUID foreign = world.children(
                world.otherLeader,
                door -> door.start(
                        world.slug, world.other, dk.enindgang.person.PersonsForTests.aChild("Dina", Protection.NONE)));
        world.take(world.leader, foreign, WHY);
        UUID urgent = world.reviewOf(world.otherLeader).get(0).access().ref();
        dk.enindgang.organisation.Colleagues.leads(
                world.leader, dk.enindgang.organisation.Colleagues.aUnit("Et andet sted"));
        assertThatThrownBy(() -> world.judge(world.leader, urgent, Verdict.IN_ORDER, ""))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication(
                        world.otherLeader.account().toString(),
                        "update urgent_access set reason = 'En helt anden grund' where ref = '" + urgent + "'"))
                .hasMessageContaining("not rewritten");
    }

    private int waiting(Colleague leader) {
        return world.urgent(leader, UrgentRuns::countOpen);
    }
}
