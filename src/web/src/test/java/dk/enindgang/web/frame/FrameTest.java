package dk.enindgang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {

    @ParameterizedTest
    @CsvSource({"Mette Lund, ML", "Åse Marie Ødegård, ÅØ", "PPR, P", "'  ', ''", "'', ''"})
    void initialsAreOfTheFirstAndLastName(String name, String initials) {
        assertThat(new Frame().initials(name)).isEqualTo(initials);
    }
}
