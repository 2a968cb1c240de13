package dk.enindgang.run;

import dk.enindgang.access.AccessForTests;
import dk.enindgang.account.AccountNamesForTests;
import dk.enindgang.draft.DraftsForTests;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.person.PersonsForTests;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The doors to runs with a database behind them that knows who acts. */
public final class RunsForTests {

    public static final Instant NOW = Instant.parse("2026-11-22T09:32:00Z");

    private RunsForTests() {}

    static RunAccess access(EntityManager em, Caller caller) {
        TestDatabase.actAs(em, caller.ref().toString());
        var runs = new RunAccess();
        runs.em = em;
        runs.access = AccessForTests.access(em, caller);
        runs.persons = PersonsForTests.persons(em, caller);
        runs.standings = Colleagues.standings(em);
        runs.caller = caller;
        runs.refusals = refusals(em, caller);
        return runs;
    }

    public static RunRefusals refusals(EntityManager em, Caller caller) {
        var refusals = new RunRefusals();
        refusals.em = em;
        refusals.log = AccessLogs.log(em, caller);
        refusals.system = TestDatabase.systemWork(em);
        return refusals;
    }

    static UrgentRuns urgentRuns(EntityManager em, Caller caller, GuideFixture fixture) {
        var door = new UrgentRuns();
        door.runs = access(em, caller);
        door.unusual = AccessForTests.unusual(em, caller);
        door.urgency = AccessForTests.urgency(em, caller, fixture.events());
        door.persons = PersonsForTests.persons(em, caller);
        door.standings = Colleagues.standings(em);
        return door;
    }

    public static GuideRuns guideRuns(EntityManager em, Caller caller, GuideFixture fixture) {
        var door = new GuideRuns();
        door.em = em;
        door.guides = GuideFixture.guides(em);
        door.drafts = DraftsForTests.as(em, caller.ref());
        door.runs = access(em, caller);
        door.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        door.events = fixture.events();
        return door;
    }

    static ChildRuns childRuns(EntityManager em, Caller caller, GuideFixture fixture) {
        var door = new ChildRuns();
        door.em = em;
        door.runs = guideRuns(em, caller, fixture);
        door.children = children(em, caller);
        door.persons = PersonsForTests.persons(em, caller);
        door.access = AccessForTests.access(em, caller);
        return door;
    }

    private static RunChildren children(EntityManager em, Caller caller) {
        var children = new RunChildren();
        children.em = em;
        children.persons = PersonsForTests.persons(em, caller);
        children.access = AccessForTests.access(em, caller);
        children.byName = AccessForTests.byName(em, caller);
        children.caller = caller;
        return children;
    }

    static RunAttachments attachments(EntityManager em, Caller caller) {
        var door = new RunAttachments();
        door.em = em;
        door.runs = access(em, caller);
        door.children = children(em, caller);
        door.companies = new RunCompanies();
        door.companies.em = em;
        door.companies.standings = Colleagues.standings(em);
        door.work = work(em, caller);
        door.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return door;
    }

    static PersonTraces traces(EntityManager em) {
        var door = new PersonTraces();
        door.em = em;
        door.guides = GuideFixture.guides(em);
        return door;
    }

    private static RunWork work(EntityManager em, Caller caller) {
        var work = new RunWork();
        work.em = em;
        work.system = TestDatabase.systemWork(em);
        work.open = AccountNamesForTests.open(em);
        work.log = AccessLogs.log(em, caller);
        return work;
    }

    static RunOwners runOwners(EntityManager em, Caller caller) {
        var door = new RunOwners();
        door.em = em;
        door.runs = access(em, caller);
        door.work = work(em, caller);
        door.byName = AccessForTests.byName(em, caller);
        door.log = AccessLogs.log(em, caller);
        door.clock = Clock.systemUTC();
        return door;
    }

    public static RunMembers runMembers(EntityManager em, Caller caller) {
        var door = new RunMembers();
        door.em = em;
        door.runs = access(em, caller);
        door.byName = AccessForTests.byName(em, caller);
        door.work = work(em, caller);
        door.standings = Colleagues.standings(em);
        door.clock = Clock.systemUTC();
        return door;
    }

    public static RunTeams runTeams(EntityManager em, Caller caller) {
        var teams = new RunTeams();
        teams.em = em;
        teams.runs = access(em, caller);
        teams.work = work(em, caller);
        teams.byName = AccessForTests.byName(em, caller);
        teams.clock = Clock.systemUTC();
        return teams;
    }

    public static PracticeRuns practiceRuns(EntityManager em, GuideFixture fixture) {
        var runs = new PracticeRuns();
        runs.em = em;
        runs.events = fixture.events();
        runs.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return runs;
    }
}
