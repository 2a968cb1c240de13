package dk.enindgang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AcuteTest {

    private final Acute acute = new Acute();

    AcuteTest() {
        acute.language = new Language() {
            @Override
            public Locale getLocale() {
                return DANISH;
            }
        };
    }

    @Test
    void theEmergencyNumberIsThereAlsoWhenTheDirectoryForgotIt() { // R2
        var night = new AcuteNumber("70 20 31 12", "Døgnvagt", "Hele døgnet");

        assertThat(acute.withEmergency(List.of(night)))
                .extracting(AcuteNumber::phone)
                .containsExactly("112", "70 20 31 12");
    }

    @Test
    void aDirectoryThatHasItIsTakenAsItIs() { // R2
        var own = new AcuteNumber("112", "Alarm", "Altid");

        assertThat(acute.withEmergency(List.of(own))).containsExactly(own);
    }
}
