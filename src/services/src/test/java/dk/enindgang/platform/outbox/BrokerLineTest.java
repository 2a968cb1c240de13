package dk.enindgang.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.ClockForTests;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrokerLineTest {

    private final ClockForTests clock = new ClockForTests();
    private final BrokerLine line = new BrokerLine();

    @Test
    void thePausesGrowAndNeverPassFiveSeconds() { // R6
        Duration last = Duration.ZERO;
        for (int i = 0; i < 20; i++) {
            line.note(Optional.of("no route"), clock.instant());
            Duration pause = pause();
            assertThat(pause).isGreaterThanOrEqualTo(last).isLessThanOrEqualTo(Duration.ofSeconds(5));
            last = pause;
        }
        assertThat(last).isEqualTo(Duration.ofSeconds(5));
    }

    private Duration pause() {
        Duration waited = Duration.ZERO;
        while (!line.mayTry(clock.instant())) {
            clock.forward(Duration.ofMillis(250));
            waited = waited.plusMillis(250);
        }
        return waited;
    }

    @Test
    void itIsKnownSinceWhenTheBrokerIsAwayAndWhy() { // R9
        line.note(Optional.of("no route"), clock.instant());
        var since = clock.instant();
        clock.forward(Duration.ofMinutes(1));
        line.note(Optional.of("still no route"), clock.instant());
        assertThat(line.state()).isEqualTo(new BrokerState(BrokerState.Condition.AWAY, since, "no route"));
    }

    @Test
    void anAnswerEndsTheWaiting() { // R6
        line.note(Optional.of("no route"), clock.instant());
        line.note(Optional.empty(), clock.instant());
        assertThat(line.mayTry(clock.instant())).isTrue();
        assertThat(line.state().condition()).isEqualTo(BrokerState.Condition.ANSWERS);
    }

    @Test
    void aBrokerNotHeardOfForLongIsAsked() {
        assertThat(line.quietFor(Duration.ofSeconds(10), clock.instant())).isTrue();
        line.note(Optional.empty(), clock.instant());
        assertThat(line.quietFor(Duration.ofSeconds(10), clock.instant())).isFalse();
        clock.forward(Duration.ofSeconds(11));
        assertThat(line.quietFor(Duration.ofSeconds(10), clock.instant())).isTrue();
    }
}
