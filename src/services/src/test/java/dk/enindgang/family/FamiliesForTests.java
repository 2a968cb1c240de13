package dk.enindgang.family;

import dk.enindgang.access.AccessForTests;
import dk.enindgang.draft.DraftsForTests;
import dk.enindgang.person.PersonsForTests;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.Features;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/** The doors to families with a database behind them that knows who acts. */
public final class FamiliesForTests {

    private FamiliesForTests() {}

    public static Families families(EntityManager em, Caller caller, Event<OutgoingEvent> events) {
        var door = new Families();
        door.em = em;
        door.families = access(em, caller);
        door.reading = reading(em, caller);
        door.persons = persons(em, caller);
        door.keeping = keeping(em, caller, events);
        door.drafts = DraftsForTests.as(em, caller.ref());
        return door;
    }

    public static FamilyMembers members(
            EntityManager em, Caller caller, Event<OutgoingEvent> events, FamilyWorkers... workers) {
        var door = new FamilyMembers();
        door.em = em;
        door.families = access(em, caller);
        door.reading = reading(em, caller);
        door.persons = persons(em, caller, workers);
        door.keeping = keeping(em, caller, events);
        return door;
    }

    private static FamilyAccess access(EntityManager em, Caller caller) {
        TestDatabase.actAs(em, caller.ref().toString());
        var access = new FamilyAccess();
        access.em = em;
        access.access = AccessForTests.access(em, caller);
        access.log = AccessLogs.log(em, caller);
        access.system = TestDatabase.systemWork(em);
        return access;
    }

    private static FamilyReading reading(EntityManager em, Caller caller) {
        var reading = new FamilyReading();
        reading.em = em;
        reading.persons = PersonsForTests.persons(em, caller);
        reading.access = access(em, caller);
        return reading;
    }

    private static FamilyPersons persons(EntityManager em, Caller caller, FamilyWorkers... workers) {
        var persons = new FamilyPersons();
        persons.persons = PersonsForTests.persons(em, caller);
        persons.numbers = PersonsForTests.numbers(em);
        persons.knowers = new FamilyKnowers();
        persons.knowers.byName = AccessForTests.byName(em, caller);
        persons.knowers.access = AccessForTests.access(em, caller);
        persons.knowers.features = new Features<>(List.of(workers));
        persons.families = access(em, caller);
        return persons;
    }

    private static FamilyKeeping keeping(EntityManager em, Caller caller, Event<OutgoingEvent> events) {
        var keeping = new FamilyKeeping();
        keeping.em = em;
        keeping.caller = caller;
        keeping.clock = Clock.system(Clocks.DENMARK);
        keeping.events = events;
        return keeping;
    }
}
