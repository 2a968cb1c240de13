package dk.enindgang.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Several clients at once, each asking anew as soon as it is answered. */
record Crowd(int clients) {

    /** So many requests in all, and what of the time that passed falls to each. */
    Cost requests(int count, IntConsumer request) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        var next = new AtomicInteger();
        List<Callable<Integer>> all = IntStream.range(0, clients)
                .mapToObj(client -> (Callable<Integer>) () -> ask(count, next, request))
                .toList();
        long start = System.nanoTime();
        try {
            for (Future<Integer> one : threads.invokeAll(all)) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
        return new Cost(0, 0, (System.nanoTime() - start) / 1e6 / count);
    }

    private static int ask(int count, AtomicInteger next, IntConsumer request) {
        int number = next.getAndIncrement();
        while (number < count) {
            request.accept(number);
            number = next.getAndIncrement();
        }
        return number;
    }
}
