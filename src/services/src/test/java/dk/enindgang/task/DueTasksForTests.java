package dk.enindgang.task;

import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;

/** What is due, for the tests of other features. */
public final class DueTasksForTests {

    private DueTasksForTests() {}

    public static DueTasks of(EntityManager em) {
        var due = new DueTasks();
        due.em = em;
        due.system = TestDatabase.systemWork(em);
        return due;
    }

    public static DueInUnits inUnits(EntityManager em) {
        var tasks = new DueInUnits();
        tasks.em = em;
        tasks.system = TestDatabase.systemWork(em);
        return tasks;
    }
}
