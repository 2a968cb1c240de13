package dk.enindgang.guide;

import dk.enindgang.platform.Caller;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The door to editions for tests without a container. */
public final class GuideEditionsForTests {

    private GuideEditionsForTests() {}

    public static GuideEditions as(EntityManager em, Caller caller, Clock clock) {
        var door = new GuideEditions();
        door.em = em;
        door.caller = caller;
        door.clock = clock;
        return door;
    }
}
