package dk.enindgang.it.history;

import dk.enindgang.it.history.Facts.Answer;
import dk.enindgang.it.history.Facts.Handover;
import dk.enindgang.it.history.Facts.Look;
import dk.enindgang.it.history.Facts.Run;
import dk.enindgang.it.history.Fault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has a mark of its own: there once if acknowledged, never if refused, once at most if it was cut off (R1-R3, R7, R9). */
final class Promises {

    private final List<Command> history;
    private final Facts facts;
    private final List<Fault> faults = new ArrayList<>();

    Promises(List<Command> history, Facts facts) {
        this.history = history;
        this.facts = facts;
    }

    List<Fault> faults() {
        List<Run> anonymous =
                facts.runs().stream().filter(run -> run.child().isEmpty()).toList();
        marked(Move.START, Tally.of(anonymous, run -> Tally.both(run.user(), run.ref())));
        marked(Move.START_CHILD, Tally.of(facts.runs(), run -> Tally.both(run.user(), run.child())));
        marked(Move.ANSWER, Tally.of(facts.answers(), Promises::place));
        marked(Move.CLOSE, Tally.of(facts.runs(), run -> Tally.both(run.ref(), run.closingNote())));
        marked(Move.HAND, Tally.of(facts.handovers(), hand -> Tally.both(hand.task(), hand.reason())));
        marked(Move.DECLINE, Tally.of(facts.handovers(), Promises::no));
        marked(Move.LOOK, Tally.of(facts.looks(), Promises::place));
        unmarkedStarts(anonymous);
        history.stream()
                .filter(one -> one.is(Ending.FAILED))
                .forEach(one -> faults.add(new Fault(Kind.FAILED, one.line())));
        return faults;
    }

    private static String place(Answer answer) {
        return Tally.both(answer.run(), answer.note());
    }

    private static String place(Look look) {
        return Tally.both(look.run(), look.address());
    }

    private static String no(Handover hand) {
        return Tally.both(hand.task(), hand.answer());
    }

    private void marked(Move move, Tally there) {
        for (Command command : history) {
            if (command.move() == move && !command.mark().isEmpty()) {
                broken(command, there.count(Tally.both(command.target(), command.mark())))
                        .ifPresent(faults::add);
            }
        }
    }

    /** What is wrong with a command whose mark is there so often. */
    static Optional<Fault> broken(Command command, long times) {
        boolean look = command.move() == Move.LOOK;
        if (command.is(Ending.ACKNOWLEDGED) && times == 0) {
            return Optional.of(new Fault(look ? Kind.LOG : Kind.LOST, command.line()));
        }
        if (command.is(Ending.REFUSED) && times > 0) {
            return Optional.of(new Fault(Kind.REFUSED_AND_DONE, command.line()));
        }
        if (times > 1) {
            return Optional.of(new Fault(look ? Kind.LOG : Kind.DOUBLED, times + " times: " + command.line()));
        }
        return Optional.empty();
    }

    /** A run that was cut off has no mark; so nobody has more runs than she may have begun. */
    private void unmarkedStarts(List<Run> anonymous) {
        Tally runs = Tally.of(anonymous, Run::user);
        for (String user : runs.all()) {
            long most = history.stream()
                    .filter(one -> one.move() == Move.START && one.target().equals(user))
                    .filter(one -> !one.is(Ending.REFUSED))
                    .count();
            if (runs.count(user) > most) {
                faults.add(new Fault(Kind.DOUBLED, user + " has " + runs.count(user) + " runs instead of " + most));
            }
        }
    }
}
