package dk.enindgang.web.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.writing.ManuscriptView;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final ManuscriptView GUIDE = WritingForTests.view(
            """
            {"levels": [{"id": "aaaaaaaa", "number": 0, "name": "Undren"}, {"id": "bbbbbbbb", "number": 1, "name": "Indsats"}],
             "steps": [
              {"id": "11111111", "number": "0.1", "title": "Skriv ned, hvad du har set og hørt hos barnet",
               "next": [{"id": "cccccccc", "when": "Ja", "step": "22222222"}, {"id": "dddddddd", "when": "Nej", "level": 1},
                        {"id": "eeeeeeee", "when": "Vold", "guide": "vold-og-overgreb", "escape": true}]},
              {"id": "22222222", "number": "1.1", "title": "Lyt"},
              {"id": "33333333", "number": "U", "title": "Underret"}]}""",
            WritingForTests.finding("/steps/11111111", "x", ""),
            WritingForTests.finding("/steps/11111111/who", "x", ""));

    @Test
    void eachStepIsABoxAndEachLevelALine() {
        Drawing drawing = Drawing.of(GUIDE, "22222222");
        assertThat(drawing.getBoxes())
                .extracting(Drawing.Box::label)
                .containsExactly("0.1 Skriv ned, hvad du har set og hørt hos barnet", "1.1 Lyt", "U Underret");
        assertThat(drawing.getHeads()).extracting(Drawing.Head::text).containsExactly("0 Undren", "1 Indsats", "U");
        assertThat(drawing.getBoxes()).extracting(Drawing.Box::current).containsExactly(false, true, false);
    }

    @Test
    void waysToStepsAndLevelsAreArrowsAndAllWaysAreText() {
        Drawing drawing = Drawing.of(GUIDE, "");
        assertThat(drawing.getArrows()).hasSize(2);
        assertThat(drawing.getBoxes().get(0).ways())
                .extracting(Drawing.Way::to)
                .containsExactly("1.1 Lyt", "1 Indsats", "vold-og-overgreb");
    }

    @Test
    void howMuchIsFoundIsSaidAtEachStep() {
        assertThat(Drawing.of(GUIDE, "").getBoxes())
                .extracting(Drawing.Box::found)
                .containsExactly(2L, 0L, 0L);
    }

    @Test
    void aLongTitleTakesTwoLinesAndNoMore() {
        assertThat(Drawing.of(GUIDE, "").getBoxes().get(0).lines()).hasSize(2).allMatch(line -> line.length() <= 27);
    }

    @Test
    void aPlaceIsCalledTheSameInEachThingOfAList() {
        assertThat(Sections.path("/steps/11111111/next/cccccccc/when")).isEqualTo("steps.next.when");
        assertThat(Sections.path("/steps/11111111")).isEqualTo("steps");
        assertThat(Sections.path("/ages/from")).isEqualTo("ages.from");
    }
}
