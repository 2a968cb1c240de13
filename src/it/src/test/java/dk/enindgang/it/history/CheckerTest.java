package dk.enindgang.it.history;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.history.Facts.Answer;
import dk.enindgang.it.history.Facts.Event;
import dk.enindgang.it.history.Facts.Handover;
import dk.enindgang.it.history.Facts.Look;
import dk.enindgang.it.history.Facts.Run;
import dk.enindgang.it.history.Facts.Sum;
import dk.enindgang.it.history.Facts.Task;
import dk.enindgang.it.history.Fault.Kind;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** The checker finds each kind of fault in a history that was doctored with it, and none in one that was not. */
class CheckerTest {

    private final SoundHistory world = new SoundHistory();

    private void finds(Kind... kinds) {
        assertThat(world.faults()).extracting(Fault::kind).containsExactlyInAnyOrder(kinds);
    }

    @Test
    void aSoundHistoryHasNoFaults() {
        assertThat(world.faults()).isEmpty();
    }

    @Test
    void anAcknowledgedAnswerThatIsNotThereIsLost() { // R1
        world.told(Move.ANSWER, "r1", "borte");
        finds(Kind.LOST);
    }

    @Test
    void anAcknowledgedRunThatIsNotThereIsLost() { // R1
        world.told(Move.START, "mette", "r3");
        finds(Kind.LOST);
    }

    @Test
    void anAcknowledgedClosingHandoverOrNoThatIsNotThereIsLost() { // R1
        world.told(Move.CLOSE, "r1", "endt")
                .told(Move.HAND, "t2", "tag den")
                .told(Move.DECLINE, "t2", "nej tak")
                .told(Move.START_CHILD, "mette", "barn to");
        finds(Kind.LOST, Kind.LOST, Kind.LOST, Kind.LOST);
    }

    @Test
    void anAcknowledgedTaskFinishingOrYesThatIsNotThereIsLost() { // R1
        world.told(Move.MAKE, "r1", "0.3").told(Move.ACCEPT, "t2", "").told(Move.REOPEN, "t2", "");
        finds(Kind.LOST, Kind.LOST, Kind.LOST);
    }

    @Test
    void aNoteThatSomebodyElseHasWrittenOverIsLost() { // R1
        world.tasks.set(0, new Task("t1", "r1", "0.1", 7, false, "noget andet", "mette"));
        finds(Kind.LOST);
    }

    @Test
    void aTaskThatSomebodyElseHasIsLost() { // R1
        world.tasks.set(1, new Task("t2", "r1", "0.2", 2, false, "", "jonas"));
        finds(Kind.LOST);
    }

    @Test
    void aFinishingThatLeftNothingBehindIsLost() { // R1
        world.told(Move.FINISH, "t2", "gjort to");
        finds(Kind.LOST, Kind.LOST);
    }

    @Test
    void anAnswerThatIsThereTwiceIsDoubled() { // R1
        world.answers.add(new Answer("r1", "ord"));
        world.runs.set(0, new Run("r1", "mette", 3, 2, false, "", "", 0));
        world.sent("r1", Facts.STEPPED);
        finds(Kind.DOUBLED);
    }

    @Test
    void aTaskThatIsThereTwiceIsDoubled() { // R1
        world.tasks.add(new Task("t3", "r1", "0.2", 1, false, "", "mette"));
        world.sent("t3", Facts.CREATED);
        finds(Kind.DOUBLED);
    }

    @Test
    void aRunNobodyBeganIsDoubled() { // R1
        world.runs.add(new Run("r3", "mette", 1, 0, false, "", "", 0));
        world.sent("r3", Facts.STARTED);
        finds(Kind.DOUBLED);
    }

    @Test
    void whatWasRefusedIsNotThere() { // R2
        world.refused(Move.ANSWER, "r1", "ord").refused(Move.HAND, "t1", "igen").refused(Move.FINISH, "t1", "gjort");
        finds(Kind.REFUSED_AND_DONE, Kind.REFUSED_AND_DONE, Kind.REFUSED_AND_DONE);
    }

    @Test
    void whatWasRefusedAndIsNotThereIsRight() { // R2
        world.refused(Move.ANSWER, "r1", "nej").refused(Move.MAKE, "r1", "0.1").refused(Move.TAKE, "t1", "");
        assertThat(world.faults()).isEmpty();
    }

    @Test
    void whatWasCutOffIsThereOrNot() { // R3
        world.cutOff(Move.START, "mette", "")
                .cutOff(Move.ANSWER, "r1", "måske")
                .cutOff(Move.MAKE, "r1", "0.3 0.4")
                .cutOff(Move.TAKE, "t1", "")
                .cutOff(Move.FINISH, "t2", "måske gjort");
        assertThat(world.faults()).isEmpty();
        world.tasks.add(new Task("t3", "r1", "0.3", 1, false, "", "mette"));
        world.tasks.add(new Task("t4", "r1", "0.4", 1, false, "", "mette"));
        world.sent("t3", Facts.CREATED);
        world.sent("t4", Facts.CREATED);
        world.runs.add(new Run("r3", "mette", 1, 0, false, "", "", 0));
        world.sent("r3", Facts.STARTED);
        assertThat(world.faults()).isEmpty();
    }

    @Test
    void whatWasCutOffIsNotThereTwice() { // R3
        world.cutOff(Move.HAND, "t1", "igen");
        world.handovers.add(new Handover("t1", "igen", "WITHDRAWN", ""));
        finds(Kind.DOUBLED, Kind.DOUBLED, Kind.VERSION_GAP);
    }

    @Test
    void ofOnePressAllTasksAreThereOrNone() { // R4
        world.cutOff(Move.MAKE, "r1", "0.3 0.4");
        world.tasks.add(new Task("t3", "r1", "0.3", 1, false, "", "mette"));
        world.sent("t3", Facts.CREATED);
        finds(Kind.HALF_DONE);
    }

    @Test
    void anAnswerWithoutItsCountIsHalfDone() { // R4
        world.runs.set(0, new Run("r1", "mette", 2, 0, false, "", "", 0));
        finds(Kind.HALF_DONE);
    }

    @Test
    void aTaskWithoutItsEventIsHalfDone() { // R4
        world.events.removeIf(event -> event.subject().equals("t2"));
        world.received.remove("e8");
        finds(Kind.HALF_DONE);
    }

    @Test
    void aYesWithoutItsHandoverIsHalfDone() { // R4
        world.handovers.set(0, new Handover("t1", "grund", "WAITING", ""));
        finds(Kind.HALF_DONE);
    }

    @Test
    void aChildWithoutARunOrARowOfItsBeginningIsHalfDone() { // R4
        world.children.add("et andet");
        world.runs.set(1, new Run("r2", "mette", 2, 0, true, "slut", "barnet", 0));
        finds(Kind.HALF_DONE, Kind.HALF_DONE);
    }

    @Test
    void aTaskThatIsDoneWithoutItsEventIsHalfDone() { // R4
        world.tasks.set(1, new Task("t2", "r1", "0.2", 2, true, "", "mette"));
        finds(Kind.HALF_DONE);
    }

    @Test
    void aVersionThatWasJumpedOverIsAGap() { // R5
        world.runs.set(0, new Run("r1", "mette", 3, 1, false, "", "", 0));
        world.tasks.set(1, new Task("t2", "r1", "0.2", 3, false, "", "mette"));
        finds(Kind.VERSION_GAP, Kind.VERSION_GAP);
    }

    @Test
    void aTaskThatWasTakenAndIsNotIsAGap() { // R1, R5
        world.told(Move.TAKE, "t1", "");
        finds(Kind.VERSION_GAP);
    }

    @Test
    void anEventThatWasNotSentIsSeen() { // R6
        Event first = world.events.get(0);
        world.events.set(0, new Event(first.ref(), first.subject(), first.type(), false));
        finds(Kind.EVENT);
    }

    @Test
    void anEventThatCameTwiceOrNeverIsSeen() { // R6
        world.received.remove("e1");
        world.received.add("e2");
        world.received.add("nobody's");
        finds(Kind.EVENT, Kind.EVENT, Kind.EVENT);
    }

    @Test
    void anEventThatCameOutOfTurnIsSeen() { // R6
        Collections.swap(world.received, 0, 1);
        finds(Kind.EVENT);
    }

    @Test
    void aLookWithoutItsRowIsSeen() { // R7
        world.told(Move.LOOK, "r2", "10.0.0.2");
        finds(Kind.LOG);
    }

    @Test
    void aLookThatIsWrittenTwiceIsSeen() { // R7
        world.looks.add(new Look("r2", "10.0.0.1"));
        finds(Kind.LOG);
    }

    @Test
    void aBrokenChainIsSeen() { // R7
        world.chain = "row 7 changed";
        finds(Kind.LOG);
    }

    @Test
    void aSumThatIsNotTheSumIsSeen() { // R8
        world.sums.add(new Sum("waiting of mette", 1, 0));
        finds(Kind.SUM);
    }
}
