package dk.enindgang.guide.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenHoursTest {

    /** The first minute of the week nobody answers, and how many hours of the week somebody does. */
    @ParameterizedTest
    @CsvSource({
        "Altid åbent, -1",
        "Døgnet rundt, -1",
        "'Alle dage 0-24', -1",
        "'Mandag-søndag 6.00-6.00', -1",
        "'Hverdage 15.30-8.00 og hele weekenden', 480",
        "'Hverdage 8.00-15.30, torsdag til 17.00', 0",
        "'Mandag 0.00-8.30 og 9.30-24.00', 510",
        "'mandag til fredag kl. 0-24, weekend 0-12', 7920"
    })
    void peopleWriteHoursInManyWays(String written, int gap) { // R5
        assertThat(OpenHours.read(written).orElseThrow().firstGap())
                .isEqualTo(gap < 0 ? OptionalInt.empty() : OptionalInt.of(gap));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Efter aftale", "8.00-15.30", "Hverdage 8-99", "Hverdage efter behov, 8-9", ","})
    void whatCannotBeReadIsNotGuessed(String written) { // R5
        assertThat(OpenHours.read(written)).isEmpty();
    }

    @Test
    void theLongThursdayIsOnlyOnThursdays() { // R5
        OpenHours hours =
                OpenHours.read("Hverdage 0.00-15.30, torsdag til 17.00").orElseThrow();
        hours.add(OpenHours.read("Hverdage 17-24 og weekend").orElseThrow());
        hours.add(OpenHours.read("mandag til onsdag 15.30-17.00").orElseThrow());
        assertThat(hours.firstGap()).isEqualTo(OptionalInt.of(4 * OpenHours.DAY + 15 * 60 + 30));
    }
}
