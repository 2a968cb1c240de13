package dk.enindgang.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.RuleViolation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InAnyOrderTest {

    private final AtomicInteger tries = new AtomicInteger();
    private final Set<Integer> taken = new HashSet<>();

    /** Each needs the one before it, as a unit needs the one above. */
    private final Consumer<Integer> chain = one -> {
        tries.incrementAndGet();
        if (one != 0 && !taken.contains(one - 1)) {
            throw new RuleViolation("rule.needs", one - 1);
        }
        taken.add(one);
    };

    @Test
    void aLongChainThatComesLastFirstIsTakenInTwoRounds() {
        List<Integer> lastFirst =
                IntStream.range(0, 10_000).mapToObj(one -> 9_999 - one).toList();
        assertThat(InAnyOrder.take(lastFirst, chain)).isEmpty();
        assertThat(taken).hasSize(10_000);
        assertThat(tries.get()).isLessThanOrEqualTo(20_000);
    }

    @Test
    void whatCannotBeTakenIsToldInTheOrderItCame() {
        assertThat(InAnyOrder.take(List.of(9, 1, 0, 5, 7), chain).keySet()).containsExactly(9, 5, 7);
    }
}
