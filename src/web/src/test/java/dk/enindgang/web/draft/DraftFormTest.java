package dk.enindgang.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.web.FakeRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftFormTest {

    @Test
    void theFieldsAreTakenByTheirOwnNames() {
        var form = DraftForm.of(typed("run/1/step/2")
                .parameter("answer", "answer")
                .parameter("answer:note", "Talte med\nbarnet")
                .parameter("answer:reason", "")
                .parameter("jakarta.faces.ViewState", "1:2")
                .build());

        assertThat(form).contains(new DraftForm("run/1/step/2", Map.of("note", "Talte med\nbarnet", "reason", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Run/1", "run 1", "run/../1", "run\n1", "run/æ", "run;drop", "%2e"})
    void aPlaceIsPlainWords(String place) {
        assertThat(DraftForm.of(typed(place).parameter("answer:note", "a").build()))
                .isEmpty();
    }

    @Test
    void aPlaceHasAnEnd() {
        assertThat(DraftForm.of(
                        typed("a".repeat(200)).parameter("answer:note", "a").build()))
                .isPresent();
        assertThat(DraftForm.of(
                        typed("a".repeat(201)).parameter("answer:note", "a").build()))
                .isEmpty();
        assertThat(DraftForm.of(FakeRequest.post("/draft/save")
                        .parameter("answer:note", "a")
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", ":note", "answer:", "answer:no-te", "answer:nøte", "answer:a.b", "answer:a b"})
    void whatIsNoFieldOfAFormIsLeftOut(String name) {
        assertThat(DraftForm.of(typed("run/1").parameter(name, "a").build())).isEmpty();
    }

    @Test
    void aFieldIsNamedShortlyAndSaidOnce() {
        assertThat(DraftForm.of(typed("run/1")
                        .parameter("answer:" + "a".repeat(61), "a")
                        .build()))
                .isEmpty();
        assertThat(DraftForm.of(
                        typed("run/1").parameter("answer:note", "a", "b").build()))
                .isEmpty();
    }

    @Test
    void thereAreOnlySoManyFields() {
        var typed = typed("run/1");
        for (int i = 0; i < DraftForm.MOST_FIELDS; i++) {
            typed.parameter("answer:note" + i, "a");
        }
        assertThat(DraftForm.of(typed.build())).isPresent();
        assertThat(DraftForm.of(typed.parameter("answer:more", "a").build())).isEmpty();
    }

    @Test
    void ofARadioButtonTheChoiceIsKept() {
        assertThat(DraftForm.chosen("answer:outcome", "answer:notRelevant:NOT_RELEVANT"))
                .isEqualTo("NOT_RELEVANT");
    }

    @Test
    void whatSomebodyTypesIsNeverShortened() {
        assertThat(DraftForm.chosen("answer:note", "mor: kl. 8:30: RINGER")).isEqualTo("mor: kl. 8:30: RINGER");
        assertThat(DraftForm.chosen("answer:note", "mor:i:DAG")).isEqualTo("mor:i:DAG");
        assertThat(DraftForm.chosen("answer:note", "")).isEmpty();
    }

    private static FakeRequest typed(String place) {
        return FakeRequest.post("/draft/save").parameter("place", place);
    }
}
