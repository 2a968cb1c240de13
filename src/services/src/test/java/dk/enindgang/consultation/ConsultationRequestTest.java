package dk.enindgang.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsultationRequestTest {

    private static final Instant NOW = Instant.EPOCH;

    private final ConsultationRequest request =
            new ConsultationRequest(question("Hvem gør hvad?"), UUID.randomUUID(), NOW);

    @Test
    void aQuestionIsTakenAnsweredAndClosed() { // R4
        request.take(NOW);
        assertThat(request.state()).isEqualTo(ConsultationState.TAKEN);
        request.answer("Begynd med trin 2", NOW);
        request.answer("Begynd med trin 3", NOW);
        assertThat(request.answer()).isEqualTo("Begynd med trin 3");
        request.close(NOW);
        assertThat(request.state()).isEqualTo(ConsultationState.CLOSED);
    }

    @Test
    void aQuestionIsTakenOnce() { // R4
        request.take(NOW);
        refused(() -> request.take(NOW), "notWaiting");
    }

    @Test
    void nobodyAnswersWhatNobodyHasTaken() { // R4
        refused(() -> request.answer("Begynd med trin 2", NOW), "notTaken");
    }

    @Test
    void whatIsHandedBackHasAReason() { // R4
        refused(() -> request.handBack(" ", NOW), "empty");
        request.handBack("Spørg PPR", NOW);
        assertThat(request.state()).isEqualTo(ConsultationState.HANDED_BACK);
        refused(() -> request.handBack("Spørg PPR", NOW), "notOpen");
        refused(() -> request.answer("Alligevel", NOW), "notTaken");
    }

    @Test
    void whatIsTakenIsSetFreeAndCanBeTakenAgain() { // R9
        refused(() -> request.release(NOW), "notTaken");
        request.take(NOW);
        request.release(NOW);
        assertThat(request.state()).isEqualTo(ConsultationState.WAITING);
        request.take(NOW);
        request.answer("Begynd med trin 2", NOW);
        refused(() -> request.release(NOW), "notTaken");
    }

    @Test
    void whatIsClosedIsNotAnsweredAnyMore() { // R4
        request.close(NOW);
        refused(() -> request.take(NOW), "notWaiting");
        refused(() -> request.close(NOW), "closed");
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "Barnet 610115-4999 er ked af det, cpr"})
    void wordsThatAreMissingOrNameSomebodyAreRefused(String words, String rule) { // R2
        refused(() -> question(words), rule);
        request.take(NOW);
        refused(() -> request.answer(words, NOW), rule);
        refused(() -> request.handBack(words, NOW), rule);
    }

    @Test
    void thereIsRoomForSoMuch() {
        assertThat(question("x".repeat(4000)).words()).hasSize(4000);
        refused(() -> question("x".repeat(4001)), "tooLong");
        refused(() -> request.handBack("x".repeat(1001), NOW), "tooLong");
    }

    private static void refused(Runnable act, String rule) {
        assertThatThrownBy(act::run).isInstanceOf(RuleViolation.class).hasMessage("consultation.rule." + rule);
    }

    private static Question question(String words) {
        return new Question("bekymring", 1, "1", null, UUID.randomUUID(), null, words, LocalDate.of(2026, 12, 1));
    }
}
