package dk.enindgang.it.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** R9: around a kill nobody wonders at a failure; at any other time it is written down. */
class TroublesTest {

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE);
    private final Troubles troubles = new Troubles(clock::get);

    private void later(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    @Test
    void aFailureInPeaceIsATrouble() { // R9
        troubles.peace();
        later(Duration.ofSeconds(2));
        troubles.answered("mette", "/task/read", 500);
        troubles.answered("mette", "/task/read", 503);
        troubles.answered("mette", "/task/read", 404);

        assertThat(troubles.all()).containsExactly("mette: 500 from /task/read", "mette: 503 from /task/read");
        assertThat(troubles.isFault(500)).isTrue();
        assertThat(troubles.excused()).isZero();
    }

    @Test
    void aFailureAroundAKillIsExcused() { // R9
        troubles.answered("mette", "/task/read", 503);
        troubles.peace();
        troubles.answered("mette", "/task/read", 503);
        later(Duration.ofSeconds(2));
        troubles.harm();
        troubles.answered("mette", "/task/read", 503);

        assertThat(troubles.all()).isEmpty();
        assertThat(troubles.isFault(503)).isFalse();
        assertThat(troubles.excused()).isEqualTo(3);
    }

    @Test
    void aConnectionThatIsCutInPeaceIsATrouble() { // R9
        troubles.cut("mette", new IOException("gone"));
        assertThat(troubles.all()).isEmpty();

        troubles.peace();
        troubles.cut("mette", new IOException("gone"));
        assertThat(troubles.all()).hasSize(1);
    }
}
