package dk.enindgang.it.history;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.history.Facts.Handover;
import dk.enindgang.it.history.Facts.Task;
import dk.enindgang.it.history.Fault.Kind;
import org.junit.jupiter.api.Test;

/** A failure that nobody caused is a fault, and what was asked with it may be done or not. */
class CheckerFailureTest {

    private final SoundHistory world = new SoundHistory();

    private void finds(Kind... kinds) {
        assertThat(world.faults()).extracting(Fault::kind).containsExactlyInAnyOrder(kinds);
    }

    @Test
    void aFailureThatNobodyCausedIsSeen() { // R9
        world.failed(Move.FINISH, "t2", "måske gjort").failed(Move.LOOK, "r2", "10.0.0.3");
        finds(Kind.FAILED, Kind.FAILED);
    }

    @Test
    void whatFailedIsThereOrNotAndNothingElseIsWrongWithIt() { // R3, R9
        world.failed(Move.ANSWER, "r1", "måske")
                .failed(Move.MAKE, "r1", "0.3")
                .failed(Move.TAKE, "t2", "")
                .failed(Move.REOPEN, "t2", "");
        world.tasks.set(1, new Task("t2", "r1", "0.2", 3, false, "", "mette"));
        world.tasks.add(new Task("t3", "r1", "0.3", 1, false, "", "mette"));
        world.sent("t3", Facts.CREATED);
        finds(Kind.FAILED, Kind.FAILED, Kind.FAILED, Kind.FAILED);
    }

    @Test
    void whatFailedIsNotThereTwice() { // R3, R9
        world.failed(Move.HAND, "t1", "tredje");
        world.handovers.add(new Handover("t1", "tredje", "WITHDRAWN", ""));
        world.handovers.add(new Handover("t1", "tredje", "WAITING", ""));
        world.tasks.set(0, new Task("t1", "r1", "0.1", 9, false, "gjort", "mette"));
        finds(Kind.DOUBLED, Kind.FAILED);
    }
}
