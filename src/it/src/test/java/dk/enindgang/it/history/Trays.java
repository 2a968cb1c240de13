package dk.enindgang.it.history;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What people call to each other across the office: who was asked to take which task, and who said yes. */
final class Trays {

    private final Map<String, Queue<Asked>> asked = new ConcurrentHashMap<>();
    private final Map<String, Queue<String>> given = new ConcurrentHashMap<>();

    /** A task, and who has asked. */
    record Asked(String task, String giver) {}

    void ask(String user, Asked one) {
        asked.computeIfAbsent(user, name -> new ConcurrentLinkedQueue<>()).add(one);
    }

    Optional<Asked> asked(String user) {
        return next(asked, user);
    }

    /** Somebody else has it now; whoever gave it away may want it back. */
    void given(Asked one) {
        given.computeIfAbsent(one.giver(), name -> new ConcurrentLinkedQueue<>())
                .add(one.task());
    }

    Optional<String> given(String user) {
        return next(given, user);
    }

    private static <T> Optional<T> next(Map<String, Queue<T>> trays, String user) {
        return Optional.ofNullable(trays.get(user)).map(Queue::poll);
    }
}
