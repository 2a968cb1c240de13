package dk.enindgang.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.guide.ProfessionalRole;
import dk.enindgang.platform.RuleViolation;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Barnet 610115-4999", "Barnet 6101154999"})
    void aReasonIsWrittenAndNamesNobody(String reason) { // R6, R10
        assertThatThrownBy(() -> handover(reason)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aTextHasItsLength() {
        assertThatThrownBy(() -> handover("x".repeat(1001))).hasMessage("task.rule.tooLong");
        assertThat(TaskText.read("note", " Talt ", 4000)).isEqualTo("Talt");
    }

    @Test
    void aNoSaysWhy() { // R6
        TaskHandover asked = handover("Du kender familien");
        assertThatThrownBy(() -> asked.decline(" ", NOW))
                .isInstanceOfSatisfying(
                        RuleViolation.class, said -> assertThat(said.field()).isEqualTo("answer"));
    }

    @Test
    void anAnswerIsGivenOnce() { // R6
        TaskHandover asked = handover("Du kender familien");
        asked.accept(NOW);
        assertThatThrownBy(() -> asked.withdraw(NOW)).hasMessage("task.rule.answered");
    }

    @ParameterizedTest
    @EnumSource(ProfessionalRole.class)
    void everyRoleOfAGuideIsSomebodyHere(ProfessionalRole role) { // R3
        assertThat(TaskProfessions.of(role)).isNotNull();
    }

    private static TaskHandover handover(String reason) {
        return new TaskHandover(new Task(), UUID.randomUUID(), UUID.randomUUID(), reason, NOW);
    }
}
