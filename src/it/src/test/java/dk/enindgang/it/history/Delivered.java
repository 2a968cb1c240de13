package dk.enindgang.it.history;

import dk.enindgang.it.history.Facts.Event;
import dk.enindgang.it.history.Fault.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each event is sent, and has come to the listener once, in the order of its subject (R6). */
final class Delivered {

    private final Facts facts;
    private final List<Fault> faults = new ArrayList<>();

    Delivered(Facts facts) {
        this.facts = facts;
    }

    List<Fault> faults() {
        facts.received().ifPresent(this::hold);
        return faults;
    }

    private void hold(List<String> received) {
        Tally there = Tally.of(received, one -> one);
        var known = new HashSet<String>();
        for (Event event : facts.events()) {
            known.add(event.ref());
            if (!event.sent()) {
                fault("not sent: ", event);
            }
            if (there.count(event.ref()) == 0) {
                fault("never came: ", event);
            }
            if (there.count(event.ref()) > 1) {
                fault("came " + there.count(event.ref()) + " times: ", event);
            }
        }
        received.stream()
                .filter(one -> !known.contains(one))
                .forEach(one -> faults.add(new Fault(Kind.EVENT, "came, and was never stored: " + one)));
        order(received);
    }

    private void fault(String what, Event event) {
        faults.add(new Fault(Kind.EVENT, what + event.type() + " " + event.ref()));
    }

    private void order(List<String> received) {
        Map<String, Integer> turn = new HashMap<>();
        for (int i = 0; i < received.size(); i++) {
            turn.putIfAbsent(received.get(i), i);
        }
        Map<String, Event> last = new LinkedHashMap<>();
        for (Event event : facts.events()) {
            Integer now = turn.get(event.ref());
            if (now != null) {
                Event before = last.put(event.subject(), event);
                if (before != null && turn.get(before.ref()) > now) {
                    fault("came before " + before.type() + ": ", event);
                }
            }
        }
    }
}
