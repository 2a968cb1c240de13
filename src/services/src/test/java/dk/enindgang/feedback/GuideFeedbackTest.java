package dk.enindgang.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.RuleViolation;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideFeedbackTest {

    private final GuideFeedback feedback = new GuideFeedback(told("Fristen mangler"), UUID.randomUUID(), Instant.EPOCH);

    @ParameterizedTest
    @CsvSource({"'  ', empty", "Barnet 610115-4999 er ked af det, cpr"})
    void wordsThatAreMissingOrNameSomebodyAreRefusedAtTheField(String words, String rule) { // R2
        assertThatThrownBy(() -> told(words))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("feedback.rule." + rule)
                .extracting("field")
                .isEqualTo("words");
        assertThatThrownBy(() -> feedback.answer(words, Instant.EPOCH))
                .hasMessage("feedback.rule." + rule)
                .extracting("field")
                .isEqualTo("answer");
    }

    @Test
    void moreThanThereIsRoomForIsRefused() {
        assertThat(told("x".repeat(4000)).message()).hasSize(4000);
        assertThatThrownBy(() -> told("x".repeat(4001))).hasMessage("feedback.rule.tooLong");
    }

    @Test
    void theFirstAnswerIsNoChange() { // R4
        assertThat(feedback.answer("Det retter vi", Instant.EPOCH)).isFalse();
        assertThat(feedback.answer("Det er rettet", Instant.EPOCH)).isTrue();
    }

    private static NewFeedback told(String words) {
        return new NewFeedback("bekymring", 1, "1", FeedbackKind.ERROR, words);
    }
}
