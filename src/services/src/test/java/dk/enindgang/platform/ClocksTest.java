package dk.enindgang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private final Clocks clocks = new Clocks();

    @BeforeEach
    void listen() {
        clocks.settings = new Settings();
    }

    @AfterEach
    void forget() {
        System.clearProperty("enindgang.mode");
        System.clearProperty("enindgang.practice.now");
    }

    @Test
    void inPracticeItBeginsAtTheMomentThatIsSetAndRunsOn() { // R4
        System.setProperty("enindgang.mode", "practice");
        System.setProperty("enindgang.practice.now", "2027-03-19T15:00");
        clocks.set();

        assertThat(clocks.clock().getZone()).isEqualTo(Clocks.DENMARK);
        assertThat(clocks.clock().instant())
                .isAfterOrEqualTo(Instant.parse("2027-03-19T14:00:00Z"))
                .isBefore(Instant.parse("2027-03-19T14:01:00Z"));
        assertThat(clocks.clock().instant())
                .isCloseTo(Instant.now().plus(clocks.ahead()), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void elsewhereItIsTheMachines() { // R4
        System.setProperty("enindgang.practice.now", "2027-03-19T15:00");
        clocks.set();

        assertThat(clocks.ahead()).isEqualTo(Duration.ZERO);
    }
}
