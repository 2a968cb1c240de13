package dk.enindgang.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.run.Answer;
import dk.enindgang.run.EntryView;
import dk.enindgang.run.Outcome;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StepFormTest {

    private final StepForm form = new StepForm();

    @Test
    void anEmptyNoteIsAnAnswerTooThoughFacesSendsItAsNothing() {
        form.setNote(null);
        form.setReason(null);

        assertThat(form.answer()).isEqualTo(new Answer(Outcome.DONE, "", ""));
        assertThat(form.fields()).containsEntry("note", "").containsEntry("reason", "");
    }

    @Test
    void whatWasTypedComesBackOverTheAnswer() {
        form.setNote("som gemt");
        form.bringBack(Map.of("note", "som skrevet", "outcome", "NOT_RELEVANT", "reason", "for lille"));

        assertThat(form.answer()).isEqualTo(new Answer(Outcome.NOT_RELEVANT, "som skrevet", "for lille"));
    }

    @Test
    void aDraftThatCannotBeReadChangesNothing() {
        form.setNote("som gemt");
        form.bringBack(Map.of("outcome", "UKENDT"));

        assertThat(form.getOutcome()).isEqualTo(Outcome.DONE);
        assertThat(form.getNote()).isEqualTo("som gemt");
    }

    @Test
    void aFormThatWasOnlyLookedAtIsNotKept() {
        form.show(answered(3));
        assertThat(form.isTouched()).isFalse();

        form.setNote("noget mere");
        assertThat(form.isTouched()).isTrue();
    }

    @Test
    void aDraftKnowsWhetherTheStepWasAnsweredAfterItWasBegun() {
        form.show(answered(3));
        var draft = form.fields();
        assertThat(new StepForm().bringBack(Map.of())).isTrue();
        assertThat(form.bringBack(draft)).isTrue();

        var later = new StepForm();
        later.show(answered(4));
        assertThat(later.bringBack(draft)).isFalse();
        assertThat(later.seenVersion()).contains(4L);
    }

    private static EntryView answered(long version) {
        return new EntryView(UUID.randomUUID(), Outcome.DONE, "som gemt", "", Instant.EPOCH, version, true);
    }
}
