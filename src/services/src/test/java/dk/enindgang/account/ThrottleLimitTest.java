package dk.enindgang.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.LogInSettings;
import dk.enindgang.platform.Settings;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrottleLimitTest {

    private static final LogInSettings SETTINGS = new LogInSettings();

    @Test
    void theFirstMistakesAreFreeAndThenTheWaitDoubles() { // R3
        assertThat(ThrottleLimit.USER.delay(4, SETTINGS)).isZero();
        assertThat(ThrottleLimit.USER.delay(5, SETTINGS)).isEqualTo(Duration.ofSeconds(1));
        assertThat(ThrottleLimit.USER.delay(6, SETTINGS)).isEqualTo(Duration.ofSeconds(2));
        assertThat(ThrottleLimit.USER.delay(9, SETTINGS)).isEqualTo(Duration.ofSeconds(16));
    }

    @Test
    void theWaitHasAnEnd() { // R3
        assertThat(ThrottleLimit.USER.delay(1_000_000, SETTINGS)).isEqualTo(Duration.ofMinutes(5));
        assertThat(ThrottleLimit.CLIENT.delay(1_000_000, SETTINGS)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aFailureThatHasFadedALittleStillCounts() { // R3
        assertThat(ThrottleLimit.USER.delay(4.6, SETTINGS)).isEqualTo(Duration.ofSeconds(1));
        assertThat(ThrottleLimit.USER.delay(4.4, SETTINGS)).isZero();
    }

    @Test
    void theLongestWaitIsReachedByTheHighestCount() { // R3
        for (ThrottleLimit limit : ThrottleLimit.values()) {
            assertThat(limit.delay(limit.most(SETTINGS), SETTINGS)).isEqualTo(limit.delay(1_000_000, SETTINGS));
        }
    }

    @Test
    void theMunicipalitySaysHowManyMistakesAreFree() { // R3
        System.setProperty("enindgang.log.in.free.tries", "3");
        try {
            assertThat(ThrottleLimit.USER.delay(2, SETTINGS)).isZero();
            assertThat(ThrottleLimit.USER.delay(3, SETTINGS)).isEqualTo(Duration.ofSeconds(1));
            assertThat(ThrottleLimit.CLIENT.delay(99, SETTINGS)).isZero();
        } finally {
            System.clearProperty("enindgang.log.in.free.tries");
        }
    }

    @Test
    void aTownHallBehindOneAddressHasRoom() { // R3
        assertThat(ThrottleLimit.CLIENT.delay(99, SETTINGS)).isZero();
    }

    @Test
    void aNameAndAnAddressThatAreWrittenTheSameAreCountedApart() {
        var settings = new Settings();

        assertThat(ThrottleLimit.USER.key(settings, "10.0.0.1"))
                .hasSize(32)
                .isNotEqualTo(ThrottleLimit.CLIENT.key(settings, "10.0.0.1"));
    }
}
