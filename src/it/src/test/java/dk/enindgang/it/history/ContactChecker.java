package dk.enindgang.it.history;

import dk.enindgang.it.history.ContactFacts.Family;
import dk.enindgang.it.history.ContactFacts.Handover;
import dk.enindgang.it.history.ContactFacts.Period;
import dk.enindgang.it.history.Fault.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Holds what people were told of contact persons against what is there (R1-R3, R9, R10). Pure, as {@link Checker}. */
final class ContactChecker {

    private final List<Command> history;
    private final ContactFacts facts;
    private final List<Fault> faults = new ArrayList<>();

    private ContactChecker(List<Command> history, ContactFacts facts) {
        this.history = history;
        this.facts = facts;
    }

    static List<Fault> faults(List<Command> history, ContactFacts facts) {
        var checker = new ContactChecker(history, facts);
        facts.families().forEach(checker::unbroken);
        checker.promises();
        facts.handovers().forEach(checker::ended);
        checker.inherited();
        checker.away();
        checker.events();
        history.stream().filter(one -> one.is(Ending.FAILED)).forEach(one -> checker.found(Kind.FAILED, one.line()));
        return checker.faults;
    }

    private void found(Kind kind, String what) {
        faults.add(new Fault(kind, what));
    }

    /** R10: from the first moment to the end of the family, or for ever. */
    private void unbroken(Family family) {
        long covered = family.opened();
        for (Period period : periodsOf(family.ref())) {
            if (period.begins() > covered) {
                found(Kind.GAP, family.ref() + " had nobody from " + covered + " to " + period.begins());
            }
            if (period.begins() < covered) {
                found(Kind.OVERLAP, family.ref() + " had two from " + period.begins() + " to " + covered);
            }
            covered = period.ends();
        }
        if (covered < family.closed()) {
            found(Kind.GAP, family.ref() + " had nobody from " + covered + " on");
        }
        if (covered > family.closed()) {
            found(Kind.OVERLAP, family.ref() + " had somebody after it was closed");
        }
    }

    private List<Period> periodsOf(String family) {
        return facts.periods().stream()
                .filter(one -> one.family().equals(family))
                .sorted(Comparator.comparingLong(Period::begins).thenComparingLong(Period::ends))
                .toList();
    }

    private void promises() {
        marked(Move.NOTE, Tally.of(facts.notes(), note -> Tally.both(note.family(), note.words())));
        marked(Move.ASSIGN, Tally.of(facts.periods(), one -> Tally.both(one.family(), one.reason())));
        marked(Move.HAND, Tally.of(facts.handovers(), hand -> Tally.both(hand.family(), hand.reason())));
        marked(Move.DECLINE, Tally.of(facts.handovers(), hand -> Tally.both(hand.ref(), hand.answer())));
        marked(Move.CLOSE, Tally.of(facts.families(), one -> Tally.both(one.ref(), one.closedReason())));
        told(Move.ACCEPT, command -> any(command.target(), this::isAccepted));
        told(Move.TALK, command -> any(command.target(), hand -> isTalk(hand, command)));
        told(Move.WITHDRAW, command -> any(command.target(), hand -> hand.is("WITHDRAWN")));
        told(Move.SHARE, this::isShared);
        told(Move.EFFECT, command -> any(command.mark(), hand -> hand.is("EFFECTED") && isOrWas(hand)));
    }

    private void marked(Move move, Tally there) {
        for (Command command : history) {
            if (command.move() == move) {
                Promises.broken(command, there.count(Tally.both(command.target(), command.mark())))
                        .ifPresent(faults::add);
            }
        }
    }

    private void told(Move move, Predicate<Command> isSo) {
        history.stream()
                .filter(one -> one.move() == move && one.is(Ending.ACKNOWLEDGED) && !isSo.test(one))
                .forEach(one -> found(Kind.LOST, one.line()));
    }

    private boolean any(String ref, Predicate<Handover> isSo) {
        return facts.handovers().stream().anyMatch(hand -> hand.ref().equals(ref) && isSo.test(hand));
    }

    /** Who has said yes may still say no; somebody must have. */
    private boolean isAccepted(Handover hand) {
        return !hand.is("WAITING") && (!hand.is("DECLINED") || done(Move.DECLINE, hand.ref()));
    }

    /** Either of the two may write over what the other has written, when she has read it. */
    private boolean isTalk(Handover hand, Command command) {
        return hand.talkWith().equals(command.mark())
                || history.stream()
                        .filter(one -> one.move() == Move.TALK && one.target().equals(hand.ref()))
                        .filter(one -> !one.equals(command) && !one.is(Ending.REFUSED))
                        .anyMatch(one -> one.ended() > command.sent()
                                && (one.isOpen() || one.mark().equals(hand.talkWith())));
    }

    /** Pages do not tell whether it was none. */
    private boolean isShared(Command command) {
        return command.way() == Way.BROWSER
                || facts.handovers().stream().anyMatch(hand -> hand.reason().equals(command.mark()));
    }

    /** What was to come is given up when it is said otherwise, or the family is closed, before it came. */
    private boolean isOrWas(Handover hand) {
        return facts.periods().stream()
                        .filter(period -> period.family().equals(hand.family()))
                        .anyMatch(period -> isOf(period, hand)
                                || (period.begins() >= hand.ended() && period.begins() < hand.effective())
                                || (isInherited(period) && period.begins() == hand.effective()))
                || facts.families().stream()
                        .anyMatch(family -> family.ref().equals(hand.family()) && family.closed() <= hand.effective());
    }

    private static boolean isOf(Period period, Handover hand) {
        return period.employee().equals(hand.to())
                && period.reason().equals(hand.reason())
                && period.cause().equals("HANDED_OVER");
    }

    /** R10: it waits where it is seen, or somebody has ended it. */
    private void ended(Handover hand) {
        if (hand.waits()
                && facts.shown().map(shown -> !shown.contains(hand.ref())).orElse(false)) {
            found(Kind.LOST, "nobody is shown the handover " + hand.ref());
        }
        if (hand.is("DECLINED") && !done(Move.DECLINE, hand.ref())) {
            found(Kind.LOST, "nobody has declined " + hand.ref());
        }
        if (hand.is("WITHDRAWN")
                && !done(Move.WITHDRAW, hand.ref())
                && Stream.of(Move.ASSIGN, Move.CLOSE, Move.INHERIT).noneMatch(move -> done(move, hand.family()))) {
            found(Kind.LOST, "nobody has withdrawn " + hand.ref());
        }
        if (hand.is("EFFECTED") && !done(Move.EFFECT, hand.family())) {
            found(Kind.LOST, "nobody has agreed upon " + hand.ref());
        }
    }

    /** R1, R10: who takes over all that a colleague has got it from somebody; what was to come may be given up again. */
    private void inherited() {
        told(
                Move.INHERIT,
                command -> facts.periods().stream()
                                .filter(one -> one.family().equals(command.target()))
                                .anyMatch(one ->
                                        isInherited(one) && one.employee().equals(command.mark()))
                        || facts.handovers().stream()
                                .filter(hand -> hand.family().equals(command.target()))
                                .anyMatch(hand -> hand.is("EFFECTED") && hand.effective() > hand.ended()));
        facts.periods().stream()
                .filter(one -> isInherited(one) && !done(Move.INHERIT, one.family(), one.employee()))
                .forEach(one -> found(Kind.LOST, "nobody has given " + one.family() + " to " + one.employee()));
    }

    private static boolean isInherited(Period period) {
        return period.cause().equals("INHERITED");
    }

    /** R1: who went on leave is on leave until she comes back. */
    private void away() {
        told(
                Move.AWAY,
                command ->
                        facts.leaves().contains(command.mark()) || done(Move.BACK, command.target(), command.mark()));
        told(Move.BACK, command -> !facts.leaves().contains(command.mark()));
    }

    /** R4: each change has its event; those who had a family before anybody came have none. */
    private void events() {
        Tally told = Tally.of(facts.events(), one -> change(one.family(), one.what(), one.employee()));
        Tally are = Tally.of(facts.periods(), one -> change(one.family(), one.cause(), one.employee()));
        for (String change : are.all()) {
            // What she has and what is to come are inherited by one event.
            long least = change.contains(" / INHERITED / ") ? 1 : are.count(change);
            if (!change.contains(" / FIRST / ") && told.count(change) < least) {
                found(Kind.EVENT, told.count(change) + " events of " + are.count(change) + " times " + change);
            }
        }
        facts.families().stream()
                .filter(one -> one.closed() < ContactFacts.FOREVER)
                .filter(one -> told.count(change(one.ref(), ContactFacts.CLOSED, "")) != 1)
                .forEach(one -> found(Kind.EVENT, "no event, or many, of the closing of " + one.ref()));
    }

    private static String change(String family, String what, String employee) {
        return Tally.both(Tally.both(family, what), employee);
    }

    private boolean done(Move move, String target, String mark) {
        return history.stream()
                .filter(one -> one.move() == move && !one.is(Ending.REFUSED))
                .anyMatch(one -> one.target().equals(target) && one.mark().equals(mark));
    }

    private boolean done(Move move, String target) {
        return history.stream()
                .anyMatch(one -> one.move() == move && one.target().equals(target) && !one.is(Ending.REFUSED));
    }
}
