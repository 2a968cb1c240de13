package dk.enindgang.web.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.guide.check.Severity;
import dk.enindgang.web.FakeRequest;
import dk.enindgang.web.frame.FrameForTests;
import dk.enindgang.writing.Difference;
import dk.enindgang.writing.Difference.Said;
import dk.enindgang.writing.DifferenceKind;
import dk.enindgang.writing.Finding;
import dk.enindgang.writing.ManuscriptView;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The English beside the Danish, on the page and in words. */
class EnglishViewTest {

    @Test
    void eachTextHasItsEnglishFoldedAwayBelow() {
        EnglishView english = about();
        assertThat(english.fields())
                .extracting(FieldView::pointer)
                .containsExactly("/title_en", "/summary_en", "/introduction_en");
        assertThat(english.fields()).extracting(FieldView::language).containsOnly("en");
        assertThat(english.fields().get(0).label()).isEqualTo("Titel (engelsk tekst)");
        assertThat(english.fields().get(0).needed()).isFalse();
        assertThat(english.fields().get(2).marked()).isTrue();
        assertThat(english.written()).isEqualTo(1);
        assertThat(english.size()).isEqualTo(3);
        assertThat(english.open()).isFalse();
    }

    @Test
    void itStandsOpenWhereTheMachineSaysSomethingAboutIt() {
        assertThat(about(new Finding("/summary_en", "guide.check.english", List.of(2), Severity.HINT))
                        .open())
                .isTrue();
        assertThat(about(new Finding("/summary", "guide.check.lix", List.of(60), Severity.HINT))
                        .open())
                .isFalse();
    }

    @Test
    void whatIsChosenHasNoEnglish() {
        assertThat(sections()
                        .plain(view(), "readers", "", "roles", "ages/from", "acute")
                        .english()
                        .any())
                .isFalse();
    }

    @Test
    void aVariantHasItsOwn() {
        SectionView variants = sections().plain(view(), "variants", "/steps/aaaaaaaa/variants", "LEADER");
        assertThat(variants.english().fields()).singleElement().satisfies(field -> {
            assertThat(field.pointer()).isEqualTo("/steps/aaaaaaaa/variants/LEADER_en");
            assertThat(field.label()).isEqualTo("Til lederen (engelsk tekst)");
            assertThat(field.value()).isEqualTo("Join in.");
        });
    }

    @Test
    void aDifferenceNamesIt() {
        var words = new DifferenceWords();
        words.words = FrameForTests.words();
        words.sections = sections();
        words.choices = words.sections.choices;
        assertThat(words.say(List.of(
                        difference("2", "title_en"), difference("", "laws.loven.name_en"), difference("", "title_en"))))
                .containsExactly(
                        "Trin 2 · Titel (engelsk tekst): ny: »New«",
                        "Guiden · Love (engelsk tekst): ny: »New«",
                        "Guiden · Titel (engelsk tekst): ny: »New«");
    }

    private static Difference difference(String step, String field) {
        return new Difference(step, field, DifferenceKind.ADDED, List.of(), List.of(new Said(field, "New")));
    }

    private static EnglishView about(Finding... findings) {
        return sections()
                .plain(view(findings), "about", "", "title", "summary", "introduction")
                .english();
    }

    private static Sections sections() {
        return WritingForTests.sections(WritingForTests.typing(FakeRequest.get("/writing/edit"), ""));
    }

    private static ManuscriptView view(Finding... findings) {
        return WritingForTests.view("""
            {"title": "En guide", "title_en": "A guide", "steps": [{"id": "aaaaaaaa", "number": "1",
                "variants": {"LEADER": "Vær med.", "LEADER_en": "Join in."}}]}""", findings);
    }
}
