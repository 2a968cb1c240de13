package dk.enindgang.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GuideRunTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:32:00Z");
    private static final Instant LATER = NOW.plusSeconds(600);

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private static final UUID ME = UUID.randomUUID();

    private final GuideRun run = new GuideRun(new RunGuide("bekymring", 2, "Bekymring", 3), ME, NOW);

    @Test
    void anEarlierAnswerCanBeChangedAndTheLaterOnesStay() { // R4
        run.answer(first, done("Set"), Optional.empty(), ME, NOW);
        run.answer(second, done("Talt"), Optional.empty(), ME, NOW);
        assertThat(run.answer(first, notRelevant("Barnet er for lille"), Optional.of(0L), ME, LATER))
                .isTrue();

        GuideRunView view = view();
        assertThat(view.entries()).hasSize(2);
        assertThat(view.entries().get(first).outcome()).isEqualTo(Outcome.NOT_RELEVANT);
        assertThat(view.entries().get(first).at()).isEqualTo(LATER);
        assertThat(view.entries().get(second).note()).isEqualTo("Talt");
    }

    @Test
    void whoComesSecondChangesNothing() { // R5
        run.answer(first, done("Vindue 1"), Optional.empty(), ME, NOW);
        assertThat(run.answer(first, done("Vindue 2"), Optional.empty(), ME, LATER))
                .isFalse();
        assertThat(view().entries().get(first).note()).isEqualTo("Vindue 1");
        assertThat(view().touchedAt()).isEqualTo(NOW);
    }

    @Test
    void aClosedRunTakesNoMore() { // R6
        run.close(" Trivsel er bedre ", LATER);
        assertThat(view().closingNote()).isEqualTo("Trivsel er bedre");
        assertThatThrownBy(() -> run.answer(first, done(""), Optional.empty(), ME, LATER))
                .hasMessage("run.rule.closed");
        assertThatThrownBy(() -> run.pause(LATER)).hasMessage("run.rule.closed");
        assertThatThrownBy(() -> run.close("", LATER)).hasMessage("run.rule.closed");
    }

    @Test
    void anAnswerWakesAPausedRun() {
        run.pause(NOW);
        assertThat(view().paused()).isTrue();
        run.answer(first, done(""), Optional.empty(), ME, LATER);
        assertThat(view().status()).isEqualTo(RunStatus.OPEN);
    }

    @Test
    void theClosingNoteNamesNobody() { // R2
        assertThatThrownBy(() -> run.close("610199-1234", NOW)).hasMessage("run.rule.cpr");
        assertThat(view().closed()).isFalse();
    }

    private GuideRunView view() {
        return run.view(ME, null, new OpenRun(run, null, Set.of(), null));
    }

    private static Answer done(String note) {
        return new Answer(Outcome.DONE, note, "");
    }

    private static Answer notRelevant(String reason) {
        return new Answer(Outcome.NOT_RELEVANT, "", reason);
    }
}
