package dk.enindgang.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HashGateTest {

    private final ExecutorService people = Executors.newCachedThreadPool();

    @AfterEach
    void sendHome() {
        people.shutdownNow();
    }

    @Test
    void theAnswerOfTheCheckComesThrough() {
        assertThat(new HashGate().check(() -> true)).isTrue();
        assertThat(new HashGate().check(() -> false)).isFalse();
    }

    @Test
    void aStormIsCheckedOneAtATimeAndThoseBeyondTheLineAreToldToComeAgain() throws Exception { // R5
        var gate = new HashGate(1);
        var inside = new AtomicInteger();
        var mostInside = new AtomicInteger();
        var entered = new CountDownLatch(1);
        var open = new CountDownLatch(1);
        Callable<Boolean> someone = () -> gate.check(() -> {
            mostInside.accumulateAndGet(inside.incrementAndGet(), Math::max);
            entered.countDown();
            await(open);
            inside.decrementAndGet();
            return true;
        });
        List<Future<Boolean>> all = new ArrayList<>();
        all.add(people.submit(someone));
        await(entered);
        for (int i = 0; i < HashGate.LINE; i++) {
            all.add(people.submit(someone));
        }
        while (gate.waiting() < HashGate.LINE) {
            Thread.onSpinWait();
        }

        assertThatThrownBy(() -> gate.check(() -> true)).isInstanceOf(LogInRefused.class);
        open.countDown();
        for (Future<Boolean> one : all) {
            assertThat(one.get(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(mostInside).hasValue(1);
    }

    @Test
    void aCheckThatBreaksGivesItsTurnBack() {
        var gate = new HashGate(1);
        assertThatThrownBy(() -> gate.check(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(gate.check(() -> true)).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
