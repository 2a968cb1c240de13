package dk.enindgang.web.writing;

import static dk.enindgang.web.writing.WritingForTests.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.web.FakeRequest;
import dk.enindgang.web.writing.SectionView.ItemView;
import dk.enindgang.writing.ManuscriptView;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsTest {

    private static final String STEP = "/steps/11111111";

    private static final ManuscriptView VIEW = WritingForTests.view(
            """
            {"levels": [{"id": "aaaaaaaa", "number": 0, "name": "Undren"}],
             "steps": [{"id": "11111111", "number": "0.1", "title": "Lyt",
                        "next": [{"id": "cccccccc", "when": "Ja"}]},
                       {"id": "22222222", "number": "0.2", "title": "Skriv"}]}""",
            finding(STEP, "guide.check.noAnswers", "0.1"),
            finding(STEP + "/next", "writing.finding.other", "Om vejene"),
            finding(STEP + "/next/cccccccc", "writing.finding.oneWay", ""),
            finding(STEP + "/next/cccccccc/when", "writing.finding.other", "Om svaret"),
            finding(STEP + "/deadline", "writing.finding.other", "Om fristen"),
            finding("/steps/22222222", "guide.check.unreachable", "0.2"),
            finding("/levels/aaaaaaaa", "writing.finding.emptyLevel", ""),
            finding("/steps", "writing.finding.noSteps", ""),
            finding("", "guide.check.lix", "62"));

    private final Sections sections =
            WritingForTests.sections(WritingForTests.typing(FakeRequest.get("/writing/step"), ""));

    @Test
    void whatIsSaidAboutAListStandsAtItsHeading() { // R5
        assertThat(ways().findings()).containsExactly("Om vejene");
        assertThat(ways().id()).as("where the review leads to").isEqualTo("w-steps-11111111-next");
    }

    @Test
    void whatIsSaidAboutAThingStandsAtTheThingAndOnce() { // R5
        ItemView way = ways().items().get(0);
        assertThat(way.findings()).containsExactly("Vejen skal føre netop ét sted hen.");
        assertThat(way.id()).isEqualTo("w-steps-11111111-next-cccccccc");
        assertThat(way.fields().get(0).findings()).containsExactly("Om svaret");
    }

    @Test
    void whatIsSaidAboutAFieldThatIsNotShownStandsAtItsThing() { // R5
        SectionView section = sections.list(VIEW, "next", STEP + "/next", "", "end");
        assertThat(section.items().get(0).findings())
                .containsExactly("Vejen skal føre netop ét sted hen.", "Om svaret");
    }

    @Test
    void whatIsSaidAboutTheStepStandsAtTheTop() { // R5
        SectionView what = sections.plain(VIEW, "what", STEP, "title");
        SectionView deadline = sections.plain(VIEW, "deadline", STEP + "/deadline", "text");
        ways();
        assertThat(what.findings()).isEmpty();
        assertThat(deadline.findings()).containsExactly("Om fristen");
        assertThat(sections.rest(VIEW, "11111111"))
                .containsExactly(
                        "Trin 0.1 er en beslutning uden svar. Skriv, hvad man kan beslutte, og hvor det fører hen.");
    }

    @Test
    void onThePageOfTheGuideWhatIsSaidAboutItsStepsIsLeftToTheirs() { // R5
        SectionView levels = sections.list(VIEW, "levels", "/levels", "", "name");
        assertThat(levels.items().get(0).findings()).containsExactly("Niveauet har ingen trin.");
        assertThat(sections.rest(VIEW, ""))
                .containsExactly(
                        "Guiden har ingen trin.",
                        "Teksten er svær at læse (lixtal 62). Prøv med kortere sætninger og kortere ord.");
    }

    @Test
    void nothingThatIsFoundIsLost() { // R5
        var said = new ArrayList<String>();
        SectionView what = sections.plain(VIEW, "what", STEP, "title", "kind");
        SectionView deadline = sections.plain(VIEW, "deadline", STEP + "/deadline", "text");
        for (SectionView section : List.of(what, ways(), deadline)) {
            said.addAll(section.findings());
            section.fields().forEach(field -> said.addAll(field.findings()));
            section.items().forEach(item -> {
                said.addAll(item.findings());
                item.fields().forEach(field -> said.addAll(field.findings()));
            });
        }
        said.addAll(sections.rest(VIEW, "11111111"));
        assertThat(said).hasSize((int) VIEW.count(STEP)).doesNotHaveDuplicates();
    }

    private SectionView ways() {
        return sections.list(VIEW, "next", STEP + "/next", "", "when", "end");
    }
}
