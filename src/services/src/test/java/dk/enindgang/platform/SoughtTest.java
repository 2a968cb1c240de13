package dk.enindgang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {

    @ParameterizedTest
    @CsvSource({
        "12 34 56 78, 12345678",
        "12345678, 12345678",
        "1234-5678, 12345678",
        "+45 12 34 56 78, 12345678",
        "0045 12345678, 12345678",
        "+4512, 12",
        "+45 123, 123",
        "1813, 1813",
        "112, 112",
        "+298 123456, 298123456",
        "00298 12 34 56, 298123456",
        "00 00 00 01, 00000001",
        "8000, 8000",
        "45 12 34 56 78, 12345678",
        "4512345678, 12345678",
        "0045 12 34 56 78, 12345678",
        "0045 1234, 1234",
        "+30 12 34 56 78, 3012345678",
        "45123456, 45123456"
    })
    void aNumberIsReadAsItIsDialled(String typed, String digits) {
        assertThat(Sought.of(typed).digits()).isEqualTo(digits.length() < 3 ? "" : digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Skolegade 12", "12. kvarter", "familien", "12"})
    void textIsNoNumber(String typed) {
        Sought sought = Sought.of(typed);
        assertThat(sought.digits()).isEmpty();
        assertThat(sought.words()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "710416-4188",
                "7104164188",
                "710416 4188",
                "710416 - 4188",
                "71 04 16 4188",
                "71 04 16 41 88",
                "71.04.16-4188",
                "710416\u20134188",
                "710416\u22124188",
                "710416.4188",
                "710416\u00a04188",
                "710416/4188",
                "71/04/16-4188",
                "(710416) 4188",
                "710416,4188",
                "710416_4188"
            })
    void aCprNumberIsNothingElse(String typed) {
        Sought sought = Sought.of("  " + typed);
        assertThat(sought.cpr()).isEqualTo("7104164188");
        assertThat(sought.words() + sought.digits()).isEmpty();
        assertThat(sought.isShort()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sofus 710416-4188", "71 04 16 4188, Sofus", "710416\u20134188 710416-4188", "a710416 - 4188"})
    void aCprNumberBesideSomethingGoesNowhereElseEither(String typed) {
        Sought sought = Sought.of(typed);
        assertThat(sought.cpr()).isEqualTo(typed);
        assertThat(sought.words() + sought.digits()).isEmpty();
        assertThat(sought.isShort()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "å", "7", "-,;", "(a)"})
    void oneLetterIsTooLittle(String typed) {
        assertThat(Sought.of(typed).isShort()).isTrue();
    }

    @Test
    void twoAreEnoughAndAWholeBookIsCut() {
        assertThat(Sought.of("åb").isShort()).isFalse();
        assertThat(Sought.of("æble ".repeat(100)).words()).hasSizeLessThanOrEqualTo(Sought.LONGEST);
    }

    @Test
    void itPrintsNothingOfWhatWasTyped() {
        assertThat(Sought.of("Familien Prøvesen")).hasToString("Sought");
        assertThat(Sought.of("710416-4188")).hasToString("Sought");
    }
}
