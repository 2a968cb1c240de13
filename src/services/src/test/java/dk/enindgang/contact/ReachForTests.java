package dk.enindgang.contact;

import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;

/** What tells whom to reach, with a database behind it. */
public final class ReachForTests {

    private ReachForTests() {}

    public static ContactReach of(EntityManager em) {
        var reach = new ContactReach();
        reach.em = em;
        reach.system = TestDatabase.systemWork(em);
        return reach;
    }
}
