package dk.enindgang.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DailyNewsTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

    private final DailyNews told = new DailyNews();

    @Test
    void ofEachGuideItIsSaidOnceADay() { // R8
        assertThat(told.isNews("en", SUNDAY)).isTrue();
        assertThat(told.isNews("en", SUNDAY)).isFalse();
        assertThat(told.isNews("to", SUNDAY)).isTrue();
        assertThat(told.isNews("en", SUNDAY.plusDays(1))).isTrue();
        assertThat(told.isNews("en", SUNDAY.plusDays(1))).isFalse();
    }
}
