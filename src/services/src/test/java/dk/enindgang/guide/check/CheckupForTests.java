package dk.enindgang.guide.check;

import dk.enindgang.directory.ContactPointRow;
import dk.enindgang.directory.ContactPoints;
import dk.enindgang.platform.Settings;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/** The machine's check for tests without a container; nobody is in the list of contacts. */
public final class CheckupForTests {

    private CheckupForTests() {}

    public static GuideCheckup checkup(EntityManager em, Clock clock) {
        var checkup = new GuideCheckup();
        checkup.em = em;
        checkup.settings = new Settings();
        checkup.clock = clock;
        checkup.contactPoints = new ContactPoints() {
            @Override
            public List<ContactPointRow> list() {
                return List.of();
            }
        };
        return checkup;
    }
}
