package dk.enindgang.run;

import dk.enindgang.guide.GuideFixture;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.PersonsForTests;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Supplier;

/** Runs about children for the tests of other features. */
public final class ChildRunsForTests {

    private ChildRunsForTests() {}

    /** The door within somebody else's transaction. */
    public static ChildRuns door(EntityManager em, Caller caller, GuideFixture fixture) {
        return RunsForTests.childRuns(em, caller, fixture);
    }

    /** A run about a new child, who is called so. */
    public static UUID start(Colleague who, UUID unit, String slug, String givenName, GuideFixture fixture) {
        return TestDatabase.inTransaction(em -> door(em, CallerForTests.as(who.account()), fixture)
                .start(slug, unit, PersonsForTests.aChild(givenName, Protection.NONE)));
    }

    /** An anonymous run. */
    public static UUID start(Colleague who, String slug, GuideFixture fixture) {
        return TestDatabase.inTransaction(em -> RunsForTests.guideRuns(em, CallerForTests.as(who.account()), fixture)
                .start(slug));
    }

    /** Attaches an anonymous run to the child of another. */
    public static void attach(Colleague who, UUID unit, UUID run, UUID other) {
        attach(who, unit, run, other, () -> "");
    }

    /** The same, with something that happens before it is over. */
    public static <T> T attach(Colleague who, UUID unit, UUID run, UUID other, Supplier<T> meanwhile) {
        UUID child = UUID.fromString(TestDatabase.sql("select person_ref from guide_run where ref = '" + other + "'")
                .get(0)
                .get(0));
        return TestDatabase.inTransaction(em -> {
            RunAttachments door = RunsForTests.attachments(em, CallerForTests.as(who.account()));
            door.attach(run, unit, child, door.company(run, child));
            return meanwhile.get();
        });
    }

    public static void undo(Colleague who, UUID run) {
        TestDatabase.inTransaction(em -> {
            RunsForTests.attachments(em, CallerForTests.as(who.account())).undo(run);
            return "";
        });
    }
}
