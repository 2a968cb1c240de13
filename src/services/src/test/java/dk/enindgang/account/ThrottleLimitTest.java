package dk.enindgang.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.Settings;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrottleLimitTest {

    @Test
    void theFirstMistakesAreFreeAndThenTheWaitDoubles() { // R3
        assertThat(ThrottleLimit.USER.delay(4)).isZero();
        assertThat(ThrottleLimit.USER.delay(5)).isEqualTo(Duration.ofSeconds(1));
        assertThat(ThrottleLimit.USER.delay(6)).isEqualTo(Duration.ofSeconds(2));
        assertThat(ThrottleLimit.USER.delay(9)).isEqualTo(Duration.ofSeconds(16));
    }

    @Test
    void theWaitHasAnEnd() { // R3
        assertThat(ThrottleLimit.USER.delay(1_000_000)).isEqualTo(Duration.ofMinutes(5));
        assertThat(ThrottleLimit.CLIENT.delay(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aFailureThatHasFadedALittleStillCounts() { // R3
        assertThat(ThrottleLimit.USER.delay(4.6)).isEqualTo(Duration.ofSeconds(1));
        assertThat(ThrottleLimit.USER.delay(4.4)).isZero();
    }

    @Test
    void theLongestWaitIsReachedByTheHighestCount() { // R3
        for (ThrottleLimit limit : ThrottleLimit.values()) {
            assertThat(limit.delay(limit.most())).isEqualTo(limit.delay(1_000_000));
        }
    }

    @Test
    void aTownHallBehindOneAddressHasRoom() { // R3
        assertThat(ThrottleLimit.CLIENT.delay(99)).isZero();
    }

    @Test
    void aNameAndAnAddressThatAreWrittenTheSameAreCountedApart() {
        var settings = new Settings();

        assertThat(ThrottleLimit.USER.key(settings, "10.0.0.1"))
                .hasSize(32)
                .isNotEqualTo(ThrottleLimit.CLIENT.key(settings, "10.0.0.1"));
    }
}
