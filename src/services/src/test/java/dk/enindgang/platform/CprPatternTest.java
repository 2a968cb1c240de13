package dk.enindgang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers have 60 added to the day: they belong to nobody. */
class CprPatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "610199-1234",
                "6101991234",
                "610199 1234",
                "Nr. 710315-0001.",
                "(910203-9999)",
                "cpr:650712-4321,"
            })
    void aNumberThatLooksLikeCprIsSeen(String text) {
        assertThat(CprPattern.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345678",
                "Ring 33 66 99 00",
                "2026-11-22",
                "611399-1234",
                "000199-1234",
                "990199-1234",
                "61019912345",
                "16101991234",
                "sag 24-001394"
            })
    void otherNumbersGoThrough(String text) {
        assertThat(CprPattern.in(text)).isFalse();
    }
}
