package dk.enindgang.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftSaveTest {

    @Test
    void ofARadioButtonTheChoiceIsKept() {
        assertThat(DraftSave.chosen("answer:notRelevant:NOT_RELEVANT")).isEqualTo("NOT_RELEVANT");
    }

    @Test
    void whatSomebodyTypesIsNeverShortened() {
        assertThat(DraftSave.chosen("mor: kl. 8:30: RINGER")).isEqualTo("mor: kl. 8:30: RINGER");
        assertThat(DraftSave.chosen("aftale:i:dag")).isEqualTo("aftale:i:dag");
        assertThat(DraftSave.chosen("")).isEmpty();
    }
}
