package dk.enindgang.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.audit.DoorMethods;
import dk.enindgang.run.ChildRunsForTests;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * platform.audit R1, R3: the one method of these doors that names a child writes it down. A new public method fails until
 * somebody has said here what it shows.
 */
class EveryConsultationLookIsLoggedDbTest {

    private static final String CHILD = "ConsultationChoices.childOf";

    private final ConsultationWorld world = new ConsultationWorld();
    private final UUID run = ChildRunsForTests.start(world.teacher, world.school, world.slug, "Alba", world.fixture);
    private final UUID question = world.asked(run, null);

    @Test
    void everyMethodOfEveryDoorIsKnown() {
        var known = new TreeSet<>(Set.of(
                "ConsultationAnswers.answer",
                "ConsultationAnswers.draftPlace",
                "ConsultationAnswers.handBack",
                "ConsultationAnswers.reasonDraftPlace",
                "ConsultationAnswers.suggest",
                "ConsultationAnswers.suggestionDraftPlace",
                "ConsultationAnswers.take",
                CHILD));
        known.addAll(Set.of(
                "ConsultationChoices.due",
                "ConsultationChoices.mayName",
                "Consultations.ask",
                "Consultations.close",
                "Consultations.draftPlace",
                "Consultations.get",
                "Consultations.hasNews",
                "Consultations.list",
                "Consultations.see"));
        assertThat(DoorMethods.of(ConsultationAnswers.class, ConsultationChoices.class, Consultations.class))
                .isEqualTo(known);
    }

    @Test
    void theChildIsWrittenWhereItIsNamed() {
        int before = AccessLogs.of(world.teacher.account()).size();
        assertThat(world.childOf(world.teacher, question)).startsWith("Alba");
        assertThat(AccessLogs.of(world.teacher.account()).subList(before, before + 1))
                .containsExactly("READ STAFF OWN_WORK WORK run");
    }

    @Test
    void nothingElseNamesIt() {
        assertThat(world.get(world.adviser, question).toString()).doesNotContain("Alba");
        world.take(world.adviser, question);
        world.answer(world.adviser, question, "Begynd med trin 2");
        assertThat(AccessLogs.of(world.adviser.account())).isEmpty();
        int before = AccessLogs.of(world.teacher.account()).size();
        assertThat(world.list(world.teacher, ConsultationSide.MINE)).containsExactly(question);
        assertThat(world.ask(world.teacher, door -> door.list(ConsultationSide.MINE, 0, 10))
                        .toString())
                .doesNotContain("Alba");
        assertThat(AccessLogs.of(world.teacher.account())).hasSize(before);
    }
}
