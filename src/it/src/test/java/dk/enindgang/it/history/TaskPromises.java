package dk.enindgang.it.history;

import dk.enindgang.it.history.Facts.Event;
import dk.enindgang.it.history.Facts.Task;
import dk.enindgang.it.history.Fault.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told by counting: tasks of steps, and what happened to a task (R1-R3, R5). */
final class TaskPromises {

    private final Facts facts;
    private final Map<Move, Map<String, List<Command>>> history;
    private final List<Fault> faults = new ArrayList<>();

    TaskPromises(List<Command> history, Facts facts) {
        this.facts = facts;
        this.history =
                history.stream().collect(Collectors.groupingBy(Command::move, Collectors.groupingBy(Command::target)));
    }

    List<Fault> faults() {
        made();
        happened(Move.FINISH, Facts.DONE);
        happened(Move.REOPEN, Facts.REOPENED);
        happened(Move.ACCEPT, Facts.HANDED_ON);
        facts.tasks().forEach(this::note);
        facts.tasks().forEach(this::assignee);
        versions();
        return faults;
    }

    private List<Command> of(Move move, String target) {
        return history.getOrDefault(move, Map.of()).getOrDefault(target, List.of());
    }

    private static long sure(List<Command> commands) {
        return commands.stream().filter(one -> one.is(Ending.ACKNOWLEDGED)).count();
    }

    private static long open(List<Command> commands) {
        return commands.stream().filter(Command::isOpen).count();
    }

    /** All of one press or none of it: some of those that were cut off explain all there is. */
    private void made() {
        Map<String, Map<String, Long>> there = facts.tasks().stream()
                .collect(Collectors.groupingBy(Task::run, Collectors.groupingBy(Task::step, Collectors.counting())));
        Set<String> runs = new TreeSet<>(there.keySet());
        runs.addAll(history.getOrDefault(Move.MAKE, Map.of()).keySet());
        for (String run : runs) {
            var left = new HashMap<>(there.getOrDefault(run, Map.of()));
            List<Command> makes = of(Move.MAKE, run);
            makes.stream().filter(one -> one.is(Ending.ACKNOWLEDGED)).forEach(one -> take(left, one));
            left.values().removeIf(count -> count == 0);
            left.forEach((step, count) -> {
                if (count < 0) {
                    faults.add(new Fault(Kind.LOST, "the task of step " + step + " of run " + run));
                }
            });
            left.values().removeIf(count -> count < 0);
            List<Command> cut = makes.stream().filter(Command::isOpen).toList();
            if (!explained(left, cut, 0)) {
                faults.add(new Fault(kind(left, cut), "tasks nobody asked for so of run " + run + ": " + left));
            }
        }
    }

    private static void take(Map<String, Long> left, Command make) {
        steps(make).forEach(step -> left.merge(step, -1L, Long::sum));
    }

    private static List<String> steps(Command make) {
        return Arrays.asList(make.mark().split(" ", -1));
    }

    private static boolean explained(Map<String, Long> left, List<Command> cut, int from) {
        if (left.values().stream().allMatch(count -> count == 0)) {
            return true;
        }
        if (from == cut.size() || left.values().stream().anyMatch(count -> count < 0)) {
            return false;
        }
        var with = new HashMap<>(left);
        take(with, cut.get(from));
        return explained(with, cut, from + 1) || explained(left, cut, from + 1);
    }

    private static Kind kind(Map<String, Long> left, List<Command> cut) {
        return cut.stream().anyMatch(one -> steps(one).stream().anyMatch(left::containsKey))
                ? Kind.HALF_DONE
                : Kind.DOUBLED;
    }

    private void happened(Move move, String type) {
        Tally there = Tally.of(
                facts.events().stream()
                        .filter(event -> event.type().equals(type))
                        .toList(),
                Event::subject);
        var targets = new TreeSet<>(there.all());
        targets.addAll(history.getOrDefault(move, Map.of()).keySet());
        for (String target : targets) {
            long least = sure(of(move, target));
            long most = least + open(of(move, target));
            long times = there.count(target);
            if (times < least || times > most) {
                faults.add(new Fault(
                        times < least ? Kind.LOST : Kind.DOUBLED,
                        move + " of " + target + ": " + times + " instead of " + least + " to " + most));
            }
        }
    }

    /** Those that may have had the last word: after none of them somebody else had it for sure. */
    private static List<Command> last(List<Command> commands) {
        return commands.stream()
                .filter(one -> !one.is(Ending.REFUSED))
                .filter(one -> commands.stream()
                        .noneMatch(other -> other.is(Ending.ACKNOWLEDGED) && other.sent() > one.ended()))
                .toList();
    }

    /** Whoever took it or said yes has it, until somebody else does. */
    private void assignee(Task task) {
        List<Command> gains = Stream.of(Move.TAKE, Move.ACCEPT)
                .flatMap(move -> of(move, task.ref()).stream())
                .toList();
        if (sure(gains) > 0 && last(gains).stream().noneMatch(one -> one.user().equals(task.assignee()))) {
            faults.add(new Fault(Kind.LOST, "whose task " + task.ref() + " is, which " + task.assignee() + " has"));
        }
    }

    /** The note is of somebody after whom nobody has finished it for sure. */
    private void note(Task task) {
        List<Command> finishes = of(Move.FINISH, task.ref());
        boolean theirs = last(finishes).stream().anyMatch(one -> one.mark().equals(task.note()));
        boolean refused = finishes.stream()
                .anyMatch(one -> one.is(Ending.REFUSED) && one.mark().equals(task.note()));
        if (refused) {
            faults.add(new Fault(Kind.REFUSED_AND_DONE, "the note " + task.note() + " of task " + task.ref()));
        } else if (!theirs && sure(finishes) > 0) {
            faults.add(new Fault(Kind.LOST, "the last note of task " + task.ref() + ", which says " + task.note()));
        }
    }

    /** Of taking a task only its version tells: what is left when everything else is taken away. */
    private void versions() {
        Tally asked = Tally.of(facts.handovers(), Facts.Handover::task);
        Tally refused = Tally.of(
                facts.handovers().stream()
                        .filter(hand -> hand.status().equals("DECLINED"))
                        .toList(),
                Facts.Handover::task);
        Set<String> changing = Set.of(Facts.HANDED_ON, Facts.DONE, Facts.REOPENED);
        Tally told = Tally.of(
                facts.events().stream()
                        .filter(event -> changing.contains(event.type()))
                        .toList(),
                Event::subject);
        for (Task task : facts.tasks()) {
            String ref = task.ref();
            long taken = task.version() - 1 - asked.count(ref) - refused.count(ref) - told.count(ref);
            long least = sure(of(Move.TAKE, ref));
            long most = least + open(of(Move.TAKE, ref));
            if (taken < least || taken > most) {
                faults.add(new Fault(
                        Kind.VERSION_GAP,
                        "task " + ref + " in version " + task.version() + ": taken " + taken + " times instead of "
                                + least + " to " + most));
            }
        }
    }
}
