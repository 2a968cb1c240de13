package dk.enindgang.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** What came and went on this node since its start. */
@ApplicationScoped
public class Traffic {

    private final ConcurrentHashMap<Integer, LongAdder> answers = new ConcurrentHashMap<>();

    private final AtomicLong sessions = new AtomicLong();

    void answered(int status) {
        answers.computeIfAbsent(status, code -> new LongAdder()).increment();
    }

    void sessionBegan() {
        sessions.incrementAndGet();
    }

    /** A session that began on another node may end here. */
    void sessionEnded() {
        sessions.updateAndGet(known -> Math.max(0, known - 1));
    }

    long sessions() {
        return sessions.get();
    }

    /** How many answers of each status, lowest first. */
    SortedMap<Integer, Long> answers() {
        var sums = new TreeMap<Integer, Long>();
        answers.forEach((status, count) -> sums.put(status, count.sum()));
        return sums;
    }
}
