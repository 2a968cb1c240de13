package dk.enindgang.it.history;

import static dk.enindgang.it.history.ContactFacts.FOREVER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.history.ContactFacts.Event;
import dk.enindgang.it.history.ContactFacts.Family;
import dk.enindgang.it.history.ContactFacts.Handover;
import dk.enindgang.it.history.ContactFacts.Note;
import dk.enindgang.it.history.ContactFacts.Period;
import dk.enindgang.it.history.Fault.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Doctored histories of contact persons: whatever is wrong with one is found. */
class ContactCheckerTest {

    private final List<Command> history = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Handover> handovers = new ArrayList<>();
    private final Set<String> leaves = new HashSet<>(Set.of("l2"));
    private final List<Event> events = new ArrayList<>();
    private final Set<String> shown = Set.of("h3");

    /** Everything is as people were told. */
    ContactCheckerTest() {
        told(Move.NOTE, "f1", "talt");
        told(Move.HAND, "f1", "flytter");
        told(Move.ACCEPT, "h1", "");
        told(Move.TALK, "h1", "mor");
        told(Move.EFFECT, "f1", "h1");
        told(Move.HAND, "f1", "igen");
        told(Move.DECLINE, "h2", "nej");
        told(Move.HAND, "f1", "til sidst");
        told(Move.ASSIGN, "f2", "bedre");
        directly(Move.AWAY, "anna", "l1", Ending.ACKNOWLEDGED);
        directly(Move.BACK, "anna", "l1", Ending.ACKNOWLEDGED);
        directly(Move.AWAY, "anna", "l2", Ending.ACKNOWLEDGED);
        told(Move.CLOSE, "f2", "flyttet");
        events.add(new Event("f1", "HANDED_OVER", "bodil"));
        events.add(new Event("f1", "REPLACED", "carl"));
        events.add(new Event("f2", "REPLACED", "carl"));
        events.add(new Event("f2", "CLOSED", ""));
        families.add(new Family("f1", 10, FOREVER, ""));
        families.add(new Family("f2", 10, 50, "flyttet"));
        periods.add(new Period("f1", "anna", 10, 20, "FIRST", ""));
        periods.add(new Period("f1", "bodil", 20, FOREVER, "HANDED_OVER", "flytter"));
        periods.add(new Period("f2", "carl", 30, 50, "REPLACED", "bedre"));
        periods.add(new Period("f2", "anna", 10, 30, "FIRST", ""));
        notes.add(new Note("f1", "talt"));
        handovers.add(new Handover("h1", "f1", "bodil", "EFFECTED", "flytter", "", "mor", 20, 20));
        handovers.add(new Handover("h2", "f1", "carl", "DECLINED", "igen", "nej", "", 25, FOREVER));
        handovers.add(new Handover("h3", "f1", "carl", "WAITING", "til sidst", "", "", FOREVER, FOREVER));
    }

    private void told(Move move, String target, String mark) {
        ended(move, target, mark, Ending.ACKNOWLEDGED);
    }

    private void directly(Move move, String target, String mark, Ending ending) {
        ended(Way.DIRECT, move, target, mark, ending);
    }

    private void ended(Move move, String target, String mark, Ending ending) {
        ended(Way.BROWSER, move, target, mark, ending);
    }

    private void ended(Way way, Move move, String target, String mark, Ending ending) {
        long now = history.size() * 2L;
        history.add(new Command(way, "mette", move, target, mark, ending, now, now + 1));
    }

    private void finds(Kind... kinds) {
        assertThat(faults()).containsExactlyInAnyOrder(kinds);
    }

    private List<Kind> faults() {
        var facts = new ContactFacts(families, periods, notes, handovers, leaves, events, Optional.of(shown));
        return ContactChecker.faults(history, facts).stream().map(Fault::kind).toList();
    }

    @Test
    void aSoundHistoryHasNoFaults() {
        finds();
    }

    @Test
    void aMomentWithoutAContactPersonIsFound() { // R10
        periods.set(1, new Period("f1", "bodil", 21, FOREVER, "HANDED_OVER", "flytter"));
        finds(Kind.GAP);
    }

    @Test
    void aFamilyThatBeganOrEndsWithoutOneIsFound() { // R10
        periods.set(0, new Period("f1", "anna", 11, 20, "FIRST", ""));
        periods.set(1, new Period("f1", "bodil", 20, 90, "HANDED_OVER", "flytter"));
        periods.removeIf(
                period -> period.family().equals("f2") && period.employee().equals("anna"));
        finds(Kind.GAP, Kind.GAP, Kind.GAP);
    }

    @Test
    void aMomentWithTwoIsFound() { // R10
        periods.set(0, new Period("f1", "anna", 10, 21, "FIRST", ""));
        finds(Kind.OVERLAP);
    }

    @Test
    void whoStaysAfterTheFamilyIsClosedIsFound() { // R10
        periods.set(2, new Period("f2", "carl", 30, FOREVER, "REPLACED", "bedre"));
        finds(Kind.OVERLAP);
    }

    @Test
    void aNoteThatIsLostOrDoubledIsFound() { // R1
        notes.clear();
        finds(Kind.LOST);
        notes.addAll(List.of(new Note("f1", "talt"), new Note("f1", "talt")));
        finds(Kind.DOUBLED);
    }

    @Test
    void aNoteThatWasRefusedAndIsThereIsFound() { // R2
        ended(Move.NOTE, "f2", "nej", Ending.REFUSED);
        notes.add(new Note("f2", "nej"));
        finds(Kind.REFUSED_AND_DONE);
    }

    @Test
    void aNoteThatWasCutOffIsThereOrNot() { // R3
        ended(Move.NOTE, "f2", "måske", Ending.UNKNOWN);
        finds();
        notes.add(new Note("f2", "måske"));
        finds();
    }

    @Test
    void anAssignmentOrAClosingThatIsNotThereIsLost() { // R1
        told(Move.ASSIGN, "f1", "en anden");
        told(Move.CLOSE, "f1", "slut");
        finds(Kind.LOST, Kind.LOST);
    }

    @Test
    void aHandoverThatWasAgreedUponAndIsNotEffectiveIsLost() { // R10
        periods.set(1, new Period("f1", "carl", 20, FOREVER, "REPLACED", "noget andet"));
        finds(Kind.LOST);
    }

    @Test
    void whatWasToComeIsGivenUpWhenTheLeaderSaysOtherwise() { // R10
        handovers.set(0, new Handover("h1", "f1", "bodil", "EFFECTED", "flytter", "", "mor", 15, 90));
        periods.set(1, new Period("f1", "carl", 20, FOREVER, "REPLACED", "noget andet"));
        finds();
        periods.set(1, new Period("f1", "bodil", 90, FOREVER, "HANDED_OVER", "flytter"));
        periods.set(0, new Period("f1", "anna", 10, 90, "FIRST", ""));
        finds();
    }

    @Test
    void aHandoverThatWaitsWhereNobodySeesItIsLost() { // R10
        handovers.add(new Handover("h4", "f1", "carl", "ACCEPTED", "mere", "", "", FOREVER, FOREVER));
        finds(Kind.LOST);
    }

    @Test
    void aYesOrATalkThatIsNotThereIsLost() { // R1
        told(Move.ACCEPT, "h3", "");
        told(Move.TALK, "h3", "far");
        finds(Kind.LOST, Kind.LOST);
    }

    @Test
    void aHandoverThatNobodyEndedIsFound() { // R10
        handovers.set(2, new Handover("h3", "f1", "carl", "WITHDRAWN", "til sidst", "", "", 30, FOREVER));
        finds(Kind.LOST);
        handovers.set(2, new Handover("h3", "f1", "carl", "DECLINED", "til sidst", "nej", "", 30, FOREVER));
        finds(Kind.LOST);
    }

    @Test
    void aFailureThatNobodyCausedIsFound() { // R9
        ended(Move.NOTE, "f1", "måske", Ending.FAILED);
        finds(Kind.FAILED);
    }

    @Test
    void whatTheDoorsSaidIsHeldAgainstWhatIsThereToo() { // R1, R2, R9
        directly(Move.NOTE, "f2", "væk", Ending.ACKNOWLEDGED);
        directly(Move.ASSIGN, "f2", "væk", Ending.ACKNOWLEDGED);
        directly(Move.HAND, "f2", "væk", Ending.ACKNOWLEDGED);
        directly(Move.SHARE, "anna", "væk", Ending.ACKNOWLEDGED);
        directly(Move.WITHDRAW, "h3", "", Ending.ACKNOWLEDGED);
        finds(Kind.LOST, Kind.LOST, Kind.LOST, Kind.LOST, Kind.LOST);
        history.clear();
        directly(Move.NOTE, "f1", "talt", Ending.REFUSED);
        assertThat(faults()).contains(Kind.REFUSED_AND_DONE);
        directly(Move.EFFECT, "f1", "h1", Ending.FAILED);
        assertThat(faults()).contains(Kind.FAILED);
    }

    @Test
    void aHandoverThatWasTakenBackBySomebodyIsWell() { // R10
        handovers.set(2, new Handover("h3", "f1", "carl", "WITHDRAWN", "til sidst", "", "", 30, FOREVER));
        directly(Move.WITHDRAW, "h3", "", Ending.UNKNOWN);
        finds();
    }

    @Test
    void whoTakesOverAllHasItFromSomebodyAndIsTold() { // R1, R4, R10
        directly(Move.INHERIT, "f1", "dora", Ending.ACKNOWLEDGED);
        finds(Kind.LOST);
        periods.set(1, new Period("f1", "bodil", 20, 40, "HANDED_OVER", "flytter"));
        periods.add(new Period("f1", "dora", 40, 60, "INHERITED", ""));
        periods.add(new Period("f1", "dora", 60, FOREVER, "INHERITED", ""));
        finds(Kind.EVENT);
        events.add(new Event("f1", "INHERITED", "dora"));
        finds();
        history.removeIf(one -> one.move() == Move.INHERIT);
        finds(Kind.LOST, Kind.LOST);
    }

    @Test
    void aLeaveThatIsGoneOrStaysIsFound() { // R1
        leaves.clear();
        finds(Kind.LOST);
        leaves.addAll(Set.of("l1", "l2"));
        finds(Kind.LOST);
    }

    @Test
    void aChangeNobodyIsToldOfIsFound() { // R4
        events.removeIf(one -> one.family().equals("f2"));
        finds(Kind.EVENT, Kind.EVENT);
    }
}
