package dk.enindgang.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.feedback.FeedbackKind;
import dk.enindgang.organisation.WorkRow;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.db.AtOnce;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.run.ChildRunsForTests;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a question is tied to, and what becomes of its answer. */
class ConsultationAboutChildDbTest {

    private final ConsultationWorld world = new ConsultationWorld();

    @Test
    void theChildIsNamedToThoseAloneWhoMaySeeTheRunAndThatIsWrittenDown() { // R3
        UUID run = ChildRunsForTests.start(world.teacher, world.school, world.slug, "Alba", world.fixture);
        UUID question = world.asked(run, null);
        int before = AccessLogs.of(world.teacher.account()).size();

        assertThat(world.childOf(world.teacher, question)).startsWith("Alba");
        assertThat(AccessLogs.of(world.teacher.account())).hasSize(before + 1);
        assertThat(world.childOf(world.adviser, question)).isEmpty();
        assertThat(AccessLogs.of(world.adviser.account()))
                .as("no look, and no refusal")
                .isEmpty();
        ConsultationRow given = world.get(world.adviser, question);
        assertThat(given.named()).isTrue();
        assertThat(given.toString()).doesNotContain("Alba");
    }

    @Test
    void nobodyAsksAboutTheChildOfAnotherOrOfAnAnonymousRun() { // R2
        UUID run = ChildRunsForTests.start(world.stranger, world.elsewhere, world.slug, "Bodil", world.fixture);
        assertThatThrownBy(() -> world.asked(run, null)).hasMessage("consultation.rule.run");
        UUID anonymous = ChildRunsForTests.start(world.teacher, world.slug, world.fixture);
        assertThatThrownBy(() -> world.asked(anonymous, null)).hasMessage("consultation.rule.run");
    }

    @Test
    void aQuestionWithoutANameFollowsTheRunItCameFrom() { // R2, R3
        UUID other = ChildRunsForTests.start(world.teacher, world.school, world.slug, "Alba", world.fixture);
        UUID run = ChildRunsForTests.start(world.teacher, world.slug, world.fixture);
        UUID question = world.askedFrom(run);
        assertThat(world.get(world.teacher, question).named()).isFalse();

        ChildRunsForTests.attach(world.teacher, world.school, run, other);
        assertThat(world.get(world.teacher, question).named()).isTrue();
        assertThat(world.childOf(world.teacher, question)).startsWith("Alba");
        assertThat(world.childOf(world.adviser, question)).as("who is asked").isEmpty();
        assertThat(world.take(world.adviser, question)).isTrue();

        ChildRunsForTests.undo(world.teacher, run);
        assertThat(world.get(world.teacher, question).named()).isFalse();
        assertThat(world.childOf(world.teacher, question)).isEmpty();
    }

    @Test
    void whatIsAskedInTheMomentItIsAttachedFollowsToo() { // R2
        UUID other = ChildRunsForTests.start(world.teacher, world.school, world.slug, "Alba", world.fixture);
        UUID run = ChildRunsForTests.start(world.teacher, world.slug, world.fixture);
        CompletableFuture<UUID> question = ChildRunsForTests.attach(
                world.teacher, world.school, run, other, () -> AtOnce.begin(() -> world.askedFrom(run)));
        assertThat(world.get(world.teacher, question.join()).named()).isTrue();
        assertThat(world.childOf(world.teacher, question.join())).startsWith("Alba");
    }

    @Test
    void aQuestionFollowsNoRunOfSomebodyElse() { // R2
        UUID strange = ChildRunsForTests.start(world.stranger, world.slug, world.fixture);
        UUID question = world.askedFrom(strange);
        assertThat(TestDatabase.sql(
                        "select 1 from consultation_request where from_ref is null and ref = '%s'".formatted(question)))
                .hasSize(1);
    }

    @Test
    void anAnswerBecomesASuggestionOnce() { // R7
        UUID question = world.asked();
        assertThat(world.get(world.teacher, question).suggestible()).isFalse();
        world.take(world.adviser, question);
        world.answer(world.adviser, question, "Begynd med trin 2");
        assertThatThrownBy(
                        () -> world.answers(world.otherAdviser, door -> door.suggest(question, "Skriv det i guiden")))
                .isInstanceOf(NotFound.class);

        UUID feedback = world.answers(world.teacher, door -> door.suggest(question, "Skriv det i guiden"));
        assertThat(TestDatabase.sql("select kind, message from guide_feedback where ref = '" + feedback + "'")
                        .get(0))
                .containsExactly(FeedbackKind.SUGGESTION.name(), "Skriv det i guiden");
        assertThat(world.get(world.adviser, question).suggested()).isTrue();
        assertThatThrownBy(() -> world.answers(world.adviser, door -> door.suggest(question, "Én gang til")))
                .hasMessage("consultation.rule.suggested");
    }

    @Test
    void aQuestionThatIsTakenIsWorkInHandAndHandedOver() { // R8
        UUID question = world.asked();
        assertThat(inHand(world.adviser.account())).isEmpty();
        world.take(world.adviser, question);
        assertThat(inHand(world.adviser.account())).extracting(WorkRow::kind).containsExactly("consultation.openWork");

        work(work -> {
            work.handOver(Set.of(world.adviser.account()), world.stranger.account());
            return "";
        });
        assertThat(inHand(world.adviser.account())).isEmpty();
        assertThat(world.list(world.stranger, ConsultationSide.WAITING)).containsExactly(question);
        assertThat(world.answer(world.stranger, question, "Begynd med trin 2")).isTrue();
        assertThat(inHand(world.stranger.account())).isEmpty();
    }

    @Test
    void nobodyIsHandedHerOwnQuestion() { // R4, R8
        UUID question = world.asked();
        world.take(world.adviser, question);
        work(work -> {
            work.handOver(Set.of(world.adviser.account()), world.teacher.account());
            return "";
        });
        assertThat(inHand(world.adviser.account())).isEmpty();
        assertThat(inHand(world.teacher.account())).isEmpty();
        assertThat(world.list(world.otherAdviser, ConsultationSide.WAITING)).containsExactly(question);
        assertThat(world.take(world.otherAdviser, question)).isTrue();
    }

    @Test
    void theFifthWorkingDayIsProposedUnlessAnotherWasTyped() { // R1
        // It is Sunday 22 November 2026.
        assertThat(world.due(null)).isEqualTo("2026-11-27");
        assertThat(world.due(LocalDate.parse("2026-11-23"))).isEqualTo("2026-11-23");
        assertThat(world.due(LocalDate.parse("2026-11-21"))).as("over").isEqualTo("2026-11-27");
    }

    private List<WorkRow> inHand(UUID account) {
        return work(work -> work.list(Set.of(account)));
    }

    private static <T> T work(Function<ConsultationWork, T> block) {
        return TestDatabase.inTransaction(em -> {
            var work = new ConsultationWork();
            work.em = em;
            work.system = TestDatabase.systemWork(em);
            return block.apply(work);
        });
    }
}
