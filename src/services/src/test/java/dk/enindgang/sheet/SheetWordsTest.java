package dk.enindgang.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.directory.FirstToTry;
import dk.enindgang.directory.FirstToTry.Step;
import dk.enindgang.directory.ForWhom;
import dk.enindgang.directory.NumberRow;
import dk.enindgang.directory.who.RuleTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetWordsTest {

    private final SheetWords words = new SheetWords();

    @Test
    void whoIsTriedFirstIsToldWithWhatMayNotFit() { // R3
        var anybody = new ForWhom(-1, 25, "", true);
        var situation = new FirstToTry(
                "Barnet er væk",
                List.of(
                        new Step("Vagten", "", RuleTime.ALWAYS, "", anybody),
                        new Step("Anna", "", RuleTime.ALWAYS, "Sig dit navn", new ForWhom(-1, 25, "", false)),
                        new Step(
                                "Huset",
                                "Torvet",
                                RuleTime.OPEN_HOURS,
                                "",
                                new ForWhom(15, 22, "Nordby, Sydby", true))));
        assertThat(words.order(situation))
                .isEqualTo("1. Vagten; 2. Anna (ikke til stede i dag): Sig dit navn;"
                        + " 3. Huset, Torvet (i åbningstiden, 15-22 år, Nordby, Sydby)");
    }

    @Test
    void aNumberIsToldWithWhomItIsFor() { // R3
        assertThat(words.use(
                        new NumberRow("Huset", "Altid", "00 00 00 00", "", false, new ForWhom(-1, 5, "Nordby", false))))
                .isEqualTo("Huset. Altid (Ufødt til 5 år, Nordby, ikke til stede i dag)");
    }
}
