package dk.enindgang.organisation;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The doors to leave with a database behind them that knows who acts. */
public final class LeavesForTests {

    private LeavesForTests() {}

    public static Leaves leaves(EntityManager em, Caller caller) {
        var door = new Leaves();
        door.em = em;
        door.organisation = organisation(em, caller);
        door.caller = caller;
        return door;
    }

    public static SuddenLeaves sudden(EntityManager em, Caller caller) {
        var door = new SuddenLeaves();
        door.em = em;
        door.organisation = organisation(em, caller);
        door.caller = caller;
        door.clock = Clock.system(Clocks.DENMARK);
        return door;
    }

    private static Organisation organisation(EntityManager em, Caller caller) {
        TestDatabase.actAs(em, caller.ref().toString());
        var organisation = new Organisation();
        organisation.em = em;
        return organisation;
    }
}
