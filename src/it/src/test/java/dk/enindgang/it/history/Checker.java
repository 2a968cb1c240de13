package dk.enindgang.it.history;

import java.util.ArrayList;
import java.util.List;

/** Holds what people were told against what is there. Pure: it reads records and names the faults. */
final class Checker {

    private Checker() {}

    static List<Fault> faults(List<Command> history, Facts facts) {
        var faults = new ArrayList<Fault>();
        faults.addAll(new Promises(history, facts).faults());
        faults.addAll(new TaskPromises(history, facts).faults());
        faults.addAll(new Wholeness(facts).faults());
        faults.addAll(new Delivered(facts).faults());
        return faults;
    }
}
