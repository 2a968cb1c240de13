package dk.enindgang.directory;

import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.Settings;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The door to contact points for the tests of other features: to find them, not to keep them. */
public final class ContactPointsForTests {

    private ContactPointsForTests() {}

    public static ContactPoints points(EntityManager em) {
        var door = new ContactPoints();
        door.em = em;
        door.settings = new Settings();
        door.clock = Clock.system(Clocks.DENMARK);
        return door;
    }
}
