package dk.enindgang.task;

import dk.enindgang.access.AccessForTests;
import dk.enindgang.deadline.DeadlinesForTests;
import dk.enindgang.draft.DraftsForTests;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.person.PersonsForTests;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.run.RunsForTests;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The doors to tasks with a database behind them that knows who acts, at a moment. */
record TasksForTests(GuideFixture fixture, Clock clock) {

    Outcomes outcomes(EntityManager em, Caller caller) {
        TestDatabase.actAs(em, caller.ref().toString());
        var door = new Outcomes();
        door.runs = RunsForTests.guideRuns(em, caller, fixture);
        door.guides = GuideFixture.guides(em);
        door.teams = teams(em, caller);
        door.proposals = new Proposals();
        door.proposals.responsibles = Colleagues.responsibles(em);
        door.proposals.loads = loads(em);
        door.proposals.calendar = DeadlinesForTests.calendar(em, clock);
        door.proposals.clock = clock;
        door.making = new TaskMaking();
        door.making.em = em;
        door.making.tasks = access(em, caller);
        door.making.caller = caller;
        door.making.events = fixture.events();
        door.making.clock = clock;
        return door;
    }

    private TaskLoads loads(EntityManager em) {
        var loads = new TaskLoads();
        loads.em = em;
        loads.clock = clock;
        return loads;
    }

    private static TaskTeams teams(EntityManager em, Caller caller) {
        var teams = new TaskTeams();
        teams.members = RunsForTests.runMembers(em, caller);
        teams.teams = RunsForTests.runTeams(em, caller);
        teams.access = AccessForTests.access(em, caller);
        return teams;
    }

    private TaskAccess access(EntityManager em, Caller caller) {
        TestDatabase.actAs(em, caller.ref().toString());
        var access = new TaskAccess();
        access.em = em;
        access.caller = caller;
        access.system = TestDatabase.systemWork(em);
        access.refusals = RunsForTests.refusals(em, caller);
        access.access = AccessForTests.access(em, caller);
        access.clock = clock;
        return access;
    }

    private TaskDesk desk(EntityManager em, Caller caller) {
        var desk = new TaskDesk();
        desk.em = em;
        desk.tasks = access(em, caller);
        desk.reading = new TaskReading();
        desk.reading.em = em;
        desk.teams = teams(em, caller);
        desk.runs = RunsForTests.guideRuns(em, caller, fixture);
        desk.drafts = DraftsForTests.as(em, caller.ref());
        return desk;
    }

    Tasks tasks(EntityManager em, Caller caller) {
        var door = new Tasks();
        door.desk = desk(em, caller);
        door.loads = loads(em);
        door.access = AccessForTests.access(em, caller);
        door.persons = PersonsForTests.persons(em, caller);
        door.events = fixture.events();
        return door;
    }

    TaskHandovers handovers(EntityManager em, Caller caller) {
        var door = new TaskHandovers();
        door.em = em;
        door.tasks = access(em, caller);
        door.desk = desk(em, caller);
        door.teams = teams(em, caller);
        door.drafts = DraftsForTests.as(em, caller.ref());
        door.events = fixture.events();
        return door;
    }
}
