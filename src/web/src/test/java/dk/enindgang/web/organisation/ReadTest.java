package dk.enindgang.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.NotFound;
import dk.enindgang.web.frame.Address;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void aDayIsReadAsADateFieldWritesIt() {
        assertThat(Read.day("2026-12-31", TODAY)).isEqualTo("2026-12-31");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "i går", "2026-02-30", "31-12-2026", "0001-01-01", "9999-12-31", "+20270-01-01"})
    void anythingElseIsToday(String text) {
        assertThat(Read.day(text, TODAY)).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "../..", "00000000-0000-0000-0000-00000000000g"})
    void anAddressThatIsNoUuidLeadsNowhere(String text) {
        assertThatThrownBy(() -> Address.uuid(text)).isInstanceOf(NotFound.class);
    }

    @Test
    void nothingChosenIsNothing() {
        assertThat(Read.choice("")).isNull();
        assertThat(Read.choice(null)).isNull();
    }
}
