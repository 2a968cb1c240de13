package dk.enindgang.it.history;

import dk.enindgang.it.history.Facts.Answer;
import dk.enindgang.it.history.Facts.Handover;
import dk.enindgang.it.history.Facts.Run;
import dk.enindgang.it.history.Facts.Task;
import dk.enindgang.it.history.Fault.Kind;
import java.util.ArrayList;
import java.util.List;

/** With each change everything that belongs to it, and sums that are sums; whatever people were told (R4, R5, R8). */
final class Wholeness {

    private final Facts facts;
    private final Tally events;
    private final List<Fault> faults = new ArrayList<>();

    Wholeness(Facts facts) {
        this.facts = facts;
        events = Tally.of(facts.events(), event -> Tally.both(event.subject(), event.type()));
    }

    List<Fault> faults() {
        Tally answers = Tally.of(facts.answers(), Answer::run);
        facts.runs().forEach(run -> whole(run, answers.count(run.ref())));
        children();
        Tally accepted = Tally.of(
                facts.handovers().stream()
                        .filter(hand -> hand.status().equals("ACCEPTED"))
                        .toList(),
                Handover::task);
        facts.tasks().forEach(task -> whole(task, accepted.count(task.ref())));
        facts.sums().stream()
                .filter(sum -> sum.kept() != sum.counted())
                .forEach(sum -> faults.add(new Fault(
                        Kind.SUM, sum.what() + " is kept as " + sum.kept() + " and counted as " + sum.counted())));
        if (!facts.chain().isEmpty()) {
            faults.add(new Fault(Kind.LOG, facts.chain()));
        }
        return faults;
    }

    private void whole(Run run, long answers) {
        String name = "run " + run.ref();
        same(name + ", answers it says it has", run.answered(), answers);
        same(name + ", events of its answers", count(run.ref(), Facts.STEPPED), answers);
        same(name + ", events of its start", count(run.ref(), Facts.STARTED), 1);
        same(name + ", events of its end", count(run.ref(), Facts.CLOSED), run.closed() ? 1 : 0);
        same(
                name + ", rows of its beginning in the log",
                run.additions(),
                run.child().isEmpty() ? 0 : 1);
        long changes = 1 + answers + (run.closed() ? 1 : 0);
        if (run.version() != changes) {
            faults.add(new Fault(Kind.VERSION_GAP, name + " in version " + run.version() + " after " + changes));
        }
    }

    private void children() {
        Tally about = Tally.of(facts.runs(), Run::child);
        for (String child : facts.children()) {
            if (about.count(child) == 0) {
                faults.add(new Fault(Kind.HALF_DONE, "the child " + child + " without a run"));
            }
        }
    }

    private void whole(Task task, long accepted) {
        String name = "task " + task.ref();
        same(name + ", events of its making", count(task.ref(), Facts.CREATED), 1);
        same(name + ", events of a yes", count(task.ref(), Facts.HANDED_ON), accepted);
        same(
                name + ", events of its end that was not taken back",
                count(task.ref(), Facts.DONE) - count(task.ref(), Facts.REOPENED),
                task.done() ? 1 : 0);
    }

    private long count(String subject, String type) {
        return events.count(Tally.both(subject, type));
    }

    private void same(String what, long there, long expected) {
        if (there != expected) {
            faults.add(new Fault(Kind.HALF_DONE, what + ": " + there + " instead of " + expected));
        }
    }
}
