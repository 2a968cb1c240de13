package dk.enindgang.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.ClockForTests;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DutyShelfTest {

    private final ClockForTests clock = new ClockForTests();
    private final DutyShelf shelf = shelf(clock);
    private final AtomicInteger asked = new AtomicInteger();
    private Set<String> guides = Set.of("trivsel");

    static DutyShelf shelf(Clock clock) {
        var shelf = new DutyShelf();
        shelf.clock = clock;
        return shelf;
    }

    @Test
    void itIsAskedOnceForAWhile() { // R6
        assertThat(mayHaveReaders("trivsel")).isTrue();
        assertThat(mayHaveReaders("fravaer")).isFalse();
        assertThat(asked).hasValue(1);
        clock.forward(DutyShelf.FRESH);
        assertThat(mayHaveReaders("fravaer")).isFalse();
        assertThat(asked).hasValue(2);
    }

    @Test
    void whileItIsChangedNothingIsRuledOut() { // R6
        assertThat(mayHaveReaders("fravaer")).isFalse();
        shelf.change();
        assertThat(mayHaveReaders("fravaer")).isTrue();
        guides = Set.of("fravaer");
        clock.forward(DutyShelf.FRESH);
        assertThat(mayHaveReaders("fravaer")).isTrue();
        assertThat(mayHaveReaders("trivsel")).isFalse();
    }

    private boolean mayHaveReaders(String guide) {
        return shelf.mayHaveReaders(guide, () -> {
            asked.incrementAndGet();
            return guides;
        });
    }
}
