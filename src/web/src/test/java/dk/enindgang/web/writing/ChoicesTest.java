package dk.enindgang.web.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.web.writing.FieldView.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static final List<Option> OPTIONS =
            List.of(new Option("TEACHER", "Lærer", true), new Option("LEADER", "Leder", false));

    @Test
    void whatCanNoLongerBeChosenStaysChosenWhereItStands() {
        assertThat(Choices.withChosen(OPTIONS, "TEACHER\nWIZARD"))
                .containsExactly(OPTIONS.get(0), OPTIONS.get(1), new Option("WIZARD", "WIZARD", true));
    }

    @Test
    void whatCanBeChosenStandsThereOnce() {
        assertThat(Choices.withChosen(OPTIONS, "TEACHER")).isEqualTo(OPTIONS);
        assertThat(Choices.withChosen(OPTIONS, "")).isEqualTo(OPTIONS);
    }
}
