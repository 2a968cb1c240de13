package dk.enindgang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhonePatternTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ring 20 00 00 01", "+45 20000001", "0045 20 00 00 01."})
    void eightDigitsLookLikeAPhone(String text) {
        assertThat(PhonePattern.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ring 112", "den 20-11-2026", "1.234.567", "§ 20 00"})
    void otherNumbersDoNot(String text) {
        assertThat(PhonePattern.in(text)).isFalse();
    }
}
