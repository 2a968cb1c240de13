package dk.enindgang.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** R3: requests that leave when it is their time, whether or not the ones before them have been answered. */
final class OpenLoop {

    private static final int AT_ONCE = 32;

    private OpenLoop() {}

    /** How long each took from the moment it should have left, in milliseconds. */
    static List<Double> run(int count, int perSecond, IntConsumer request) {
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(AT_ONCE);
        List<Double> latencies = Collections.synchronizedList(new ArrayList<>());
        List<Future<?>> all = new ArrayList<>();
        long first = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
        try {
            for (int i = 0; i < count; i++) {
                int number = i;
                long due = first + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
                all.add(clock.schedule(
                        () -> {
                            request.accept(number);
                            latencies.add((System.nanoTime() - due) / 1e6);
                        },
                        due - System.nanoTime(),
                        TimeUnit.NANOSECONDS));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            clock.shutdownNow();
        }
        return latencies;
    }
}
