package dk.enindgang.access;

import dk.enindgang.organisation.Colleagues;
import dk.enindgang.person.PersonsForTests;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.Settings;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Access with a database behind it. */
public final class AccessForTests {

    private AccessForTests() {}

    public static Access access(EntityManager em, Caller caller) {
        var access = new Access();
        access.em = em;
        access.standings = Colleagues.standings(em);
        access.caller = caller;
        access.clock = Clock.systemDefaultZone();
        access.log = AccessLogs.log(em, caller);
        return access;
    }

    public static Urgency urgency(EntityManager em, Caller caller, Event<OutgoingEvent> events) {
        var urgency = new Urgency();
        urgency.em = em;
        urgency.access = access(em, caller);
        urgency.settings = new Settings();
        urgency.clock = Clock.systemUTC();
        urgency.events = events;
        return urgency;
    }

    public static UnusualLooks unusual(EntityManager em, Caller caller) {
        var unusual = new UnusualLooks();
        unusual.em = em;
        unusual.access = access(em, caller);
        unusual.persons = PersonsForTests.persons(em, caller);
        unusual.standings = Colleagues.standings(em);
        unusual.clock = Clock.systemUTC();
        return unusual;
    }

    static SpotChecks spotChecks(EntityManager em, Caller caller) {
        var door = new SpotChecks();
        door.em = em;
        door.access = access(em, caller);
        door.persons = PersonsForTests.persons(em, caller);
        door.standings = Colleagues.standings(em);
        door.system = TestDatabase.systemWork(em);
        door.clock = Clock.systemUTC();
        return door;
    }

    /** The door to the log, for an auditor. */
    static Looks looks(EntityManager em, Caller caller) {
        var looks = new Looks();
        looks.em = em;
        looks.work = TestDatabase.systemWork(em);
        looks.persons = PersonsForTests.persons(em, caller);
        looks.standings = Colleagues.standings(em);
        looks.log = AccessLogs.log(em, caller);
        return looks;
    }

    public static ByName byName(EntityManager em, Caller caller) {
        var byName = new ByName();
        byName.em = em;
        byName.caller = caller;
        byName.clock = Clock.systemUTC();
        return byName;
    }
}
