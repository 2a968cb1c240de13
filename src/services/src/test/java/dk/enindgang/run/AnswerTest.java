package dk.enindgang.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.RuleViolation;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void notRelevantNeedsAReason() { // R4
        assertThatThrownBy(() -> new Answer(Outcome.NOT_RELEVANT, "", " \n"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("run.rule.reasonMissing");
    }

    @Test
    void doneKeepsNoReason() {
        assertThat(new Answer(Outcome.DONE, " Talt med klassen ", "gammel grund"))
                .isEqualTo(new Answer(Outcome.DONE, "Talt med klassen", ""));
    }

    @Test
    void textThatLooksLikeCprIsRefused() { // R2
        assertThatThrownBy(() -> new Answer(Outcome.DONE, "Barnet 610199-1234", ""))
                .hasMessage("run.rule.cpr");
        assertThatThrownBy(() -> new Answer(Outcome.NOT_RELEVANT, "", "6101991234 er flyttet"))
                .hasMessage("run.rule.cpr");
    }

    @Test
    void tooLongIsRefusedAndNotCut() {
        assertThatThrownBy(() -> new Answer(Outcome.DONE, "a".repeat(4001), "")).hasMessage("run.rule.tooLong");
        assertThat(new Answer(Outcome.DONE, "a".repeat(4000), "").note()).hasSize(4000);
    }
}
