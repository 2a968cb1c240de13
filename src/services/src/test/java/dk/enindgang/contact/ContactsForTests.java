package dk.enindgang.contact;

import dk.enindgang.access.AccessForTests;
import dk.enindgang.account.AccountNamesForTests;
import dk.enindgang.draft.DraftsForTests;
import dk.enindgang.family.FamiliesForTests;
import dk.enindgang.family.FamilyMembers;
import dk.enindgang.family.FamilyRelation;
import dk.enindgang.family.FamilyWorld;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.platform.outbox.HappenedTogether;
import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/** The doors to contact persons with a database behind them that knows who acts. */
final class ContactsForTests {

    private static final Semaphore ROOM = new Semaphore(25);

    private ContactsForTests() {}

    /** As the owner, and never so many at once that the database has no room for the others. */
    static List<List<String>> sql(String sql) {
        ROOM.acquireUninterruptibly();
        try {
            return TestDatabase.sql(sql);
        } finally {
            ROOM.release();
        }
    }

    static void sqlAsSystem(String sql) {
        ROOM.acquireUninterruptibly();
        try {
            TestDatabase.sqlAsApplication("system", sql);
        } finally {
            ROOM.release();
        }
    }

    /** She is not impartial to the child. */
    static void block(ContactWorld world, UUID family, Colleague who) {
        sql("""
                insert into impartiality_block (id, version, ref, person_ref, employee_ref, set_by, set_at)
                values (nextval('stored_seq'), 1, gen_random_uuid(), '%s', '%s', '%s', now())""".formatted(world.child(family), who.employee(), world.leader.account()));
    }

    /** The leader, who wrote the family down, adds a mother who is protected. */
    static void addProtected(ContactWorld world, UUID family) {
        TestDatabase.inTransactionDo(em -> members(em, world.caller(world.leader), world.fixture.events())
                .add(family, FamilyWorld.aMember("Mor", "", Protection.ADDRESS, FamilyRelation.MOTHER)));
    }

    static ContactPersons persons(EntityManager em, Caller caller, Event<OutgoingEvent> events) {
        var door = new ContactPersons();
        door.em = em;
        door.access = access(em, caller);
        door.periods = periods(em, caller, events);
        door.drafts = DraftsForTests.as(em, caller.ref());
        return door;
    }

    static ContactNotes notes(EntityManager em, Caller caller) {
        var door = new ContactNotes();
        door.em = em;
        door.access = access(em, caller);
        door.drafts = DraftsForTests.as(em, caller.ref());
        door.clock = ContactWorld.CLOCK;
        return door;
    }

    static ContactWatches watches(EntityManager em, Caller caller) {
        var door = new ContactWatches();
        door.em = em;
        door.families = access(em, caller);
        door.access = AccessForTests.access(em, caller);
        door.system = TestDatabase.systemWork(em);
        return door;
    }

    static ContactLimits limits(EntityManager em, Caller caller) {
        TestDatabase.actAs(em, caller.ref().toString());
        var door = new ContactLimits();
        door.em = em;
        door.drafts = DraftsForTests.as(em, caller.ref());
        return door;
    }

    static ContactShares shares(EntityManager em, Caller caller, Event<OutgoingEvent> events) {
        var door = new ContactShares();
        door.em = em;
        door.families = access(em, caller);
        door.periods = periods(em, caller, events);
        door.access = AccessForTests.access(em, caller);
        door.drafts = DraftsForTests.as(em, caller.ref());
        return door;
    }

    static ContactFigures figures(EntityManager em, Caller caller) {
        var door = new ContactFigures();
        door.em = em;
        door.families = access(em, caller);
        door.system = TestDatabase.systemWork(em);
        return door;
    }

    static ContactWork work(EntityManager em, Caller caller, Event<HappenedTogether> events) {
        var work = new ContactWork();
        work.em = em;
        work.access = access(em, caller);
        work.log = AccessLogs.log(em, caller);
        work.events = events;
        work.system = TestDatabase.systemWork(em);
        return work;
    }

    static ContactHandovers handovers(EntityManager em, Caller caller, Event<OutgoingEvent> events) {
        var door = new ContactHandovers();
        door.em = em;
        door.families = access(em, caller);
        door.periods = periods(em, caller, events);
        door.drafts = DraftsForTests.as(em, caller.ref());
        return door;
    }

    static WaitingHandovers waiting(EntityManager em, Caller caller) {
        var door = new WaitingHandovers();
        door.em = em;
        door.families = access(em, caller);
        door.access = AccessForTests.access(em, caller);
        return door;
    }

    static ContactAccess access(EntityManager em, Caller caller) {
        TestDatabase.actAs(em, caller.ref().toString());
        var access = new ContactAccess();
        access.em = em;
        access.myself = Colleagues.myself(em, caller, ContactWorld.CLOCK);
        access.access = AccessForTests.access(em, caller);
        access.log = AccessLogs.log(em, caller);
        access.system = TestDatabase.systemWork(em);
        return access;
    }

    static FamilyMembers members(EntityManager em, Caller caller, Event<OutgoingEvent> events) {
        var workers = new ContactWorkers();
        workers.em = em;
        workers.system = TestDatabase.systemWork(em);
        return FamiliesForTests.members(em, caller, events, workers);
    }

    static ContactPeriods periods(EntityManager em, Caller caller, Event<OutgoingEvent> events) {
        var periods = new ContactPeriods();
        periods.em = em;
        periods.byName = AccessForTests.byName(em, caller);
        periods.accounts = AccountNamesForTests.open(em);
        periods.events = events;
        return periods;
    }
}
