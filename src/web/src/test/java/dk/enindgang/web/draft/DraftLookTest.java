package dk.enindgang.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.run.PersonTrace;
import dk.enindgang.web.FakeRequest;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftLookTest {

    @Test
    void whatIsFoundIsSaidInBothLanguages() {
        Set<PersonTrace> all = EnumSet.allOf(PersonTrace.class);
        assertThat(DraftLook.words(all, Locale.forLanguageTag("da")))
                .contains("måske et navn", "telefonnummer", "mailadresse");
        assertThat(DraftLook.words(all, Locale.ENGLISH)).contains("may be a name", "telephone", "mail");
        assertThat(DraftLook.words(Set.of(), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void itFollowsTheTimeOnALineForEachField() {
        assertThat(DraftSave.line("note", "Der står måske et navn.")).isEqualTo("\nnote: Der står måske et navn.");
    }

    @Test
    void onlyAGuideAndAnEditionSayThatNobodyIsToBeNamed() {
        assertThat(DraftForm.nobody(
                        FakeRequest.post("/draft/save").parameter("guide", "x").build()))
                .isEmpty();
        assertThat(DraftForm.nobody(FakeRequest.post("/draft/save")
                        .parameter("guide", "x")
                        .parameter("edition", "99999999999")
                        .build()))
                .isEmpty();
        assertThat(DraftForm.nobody(FakeRequest.post("/draft/save")
                        .parameter("guide", "x")
                        .parameter("edition", "2")
                        .build()))
                .contains(new Nobody("x", 2));
        assertThat(new Nobody("x", 2)).hasToString("guide=x&edition=2");
    }
}
