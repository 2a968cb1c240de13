package dk.enindgang.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.RuleViolation;
import dk.enindgang.web.FakeRequest;
import org.junit.jupiter.api.Test;

class DraftSaveTest {

    @Test
    void aRefusalIsSaidInTheLanguageOfThePage() {
        var tooLong = new RuleViolation("draft.rule.tooLong", 4000);

        assertThat(DraftSave.words(tooLong, FakeRequest.post("/draft/save").build()))
                .contains("4.000 tegn");
        assertThat(DraftSave.words(
                        tooLong,
                        FakeRequest.post("/draft/save").cookie("language", "en").build()))
                .contains("4,000 characters");
    }
}
