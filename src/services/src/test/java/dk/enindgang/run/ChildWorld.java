package dk.enindgang.run;

import dk.enindgang.access.LookRow;
import dk.enindgang.access.Verdict;
import dk.enindgang.guide.ActionGuide;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.person.PersonView;
import dk.enindgang.person.PersonsForTests;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** A school with a leader and three colleagues, another with its own leader, and runs about children. */
public final class ChildWorld {

    public final GuideFixture fixture = new GuideFixture();
    public final UUID school = Colleagues.aUnit("Ellen-skolen");
    public final UUID other = Colleagues.aUnit("Den anden skole");
    public final Colleague teacher = Colleagues.in(school, "Nanna Bakkedal");
    public final Colleague helper = Colleagues.in(school, "Poul Engvang");
    public final Colleague stranger = Colleagues.in(school, "Rita Sivmose");
    public final Colleague leader = Colleagues.in(school, "Svend Højmark");
    public final Colleague otherLeader = Colleagues.in(other, "Tove Lyngsø");
    public final String slug = "child-" + teacher.account();

    public ChildWorld() {
        Colleagues.leads(leader, school);
        Colleagues.leads(otherLeader, other);
        ActionGuide guide = GuideFixture.aGuideWithoutSteps(slug, "first");
        guide.add(GuideFixture.aStep("1"));
        guide.add(GuideFixture.aStep("2"));
        fixture.publish(guide);
    }

    /** A run of the teacher's about a new child. */
    public UUID aRun(Protection protection) {
        return children(teacher, door -> door.start(slug, school, PersonsForTests.aChild("Alba", protection)));
    }

    /** A run of somebody else's about a new child. */
    public UUID aRunOf(Colleague who, Protection protection) {
        return children(who, door -> door.start(slug, school, PersonsForTests.aChild("Bodil", protection)));
    }

    UUID step() {
        return GuideFixture.read(guides -> guides.get(slug)).steps().get(0).ref();
    }

    UUID secondStep() {
        return GuideFixture.read(guides -> guides.get(slug)).steps().get(1).ref();
    }

    public GuideRunView get(Colleague who, UUID run) {
        return runs(who, door -> door.get(run));
    }

    List<GuideRunRow> list(Colleague who) {
        return runs(who, door -> door.list(false, 0, 10));
    }

    List<GuideRunRow> listOfUnits(Colleague who) {
        return runs(who, door -> door.listOfMyUnits(false, 0, 10));
    }

    List<PersonView> childrenOf(Colleague who) {
        return children(who, ChildRuns::listChildren);
    }

    List<LinkRow> unitsOf(Colleague who) {
        return children(who, ChildRuns::listUnits);
    }

    public List<RunMemberRow> teamOf(Colleague who, UUID run) {
        return team(who, door -> door.list(run));
    }

    public <T> T runs(Colleague who, Function<GuideRuns, T> block) {
        return TestDatabase.inTransaction(
                em -> block.apply(RunsForTests.guideRuns(em, CallerForTests.as(who.account(), roles(who)), fixture)));
    }

    public void runsDo(Colleague who, Consumer<GuideRuns> block) {
        runs(who, door -> {
            block.accept(door);
            return "";
        });
    }

    public <T> T children(Colleague who, Function<ChildRuns, T> block) {
        return TestDatabase.inTransaction(
                em -> block.apply(RunsForTests.childRuns(em, CallerForTests.as(who.account(), roles(who)), fixture)));
    }

    public <T> T team(Colleague who, Function<RunMembers, T> block) {
        return TestDatabase.inTransaction(
                em -> block.apply(RunsForTests.runMembers(em, CallerForTests.as(who.account(), roles(who)))));
    }

    public void teamDo(Colleague who, Consumer<RunMembers> block) {
        team(who, door -> {
            block.accept(door);
            return "";
        });
    }

    <T> T owners(Colleague who, Function<RunOwners, T> block) {
        return TestDatabase.inTransaction(
                em -> block.apply(RunsForTests.runOwners(em, CallerForTests.as(who.account(), roles(who)))));
    }

    public void ownersDo(Colleague who, Consumer<RunOwners> block) {
        owners(who, door -> {
            block.accept(door);
            return "";
        });
    }

    public UUID child(UUID run) {
        return UUID.fromString(TestDatabase.sql("select person_ref from guide_run where ref = '" + run + "'")
                .get(0)
                .get(0));
    }

    <T> T urgent(Colleague who, Function<UrgentRuns, T> block) {
        return TestDatabase.inTransaction(
                em -> block.apply(RunsForTests.urgentRuns(em, CallerForTests.as(who.account(), roles(who)), fixture)));
    }

    public void take(Colleague who, UUID run, String reason) {
        urgent(who, door -> {
            door.take(run, reason);
            return "";
        });
    }

    List<UrgentRunRow> reviewOf(Colleague who) {
        return urgent(who, door -> door.list(0, 10));
    }

    List<UrgentRunRow> reviewOf(Colleague who, String role) {
        return TestDatabase.inTransaction(
                em -> RunsForTests.urgentRuns(em, CallerForTests.as(who.account(), role), fixture)
                        .list(0, 10));
    }

    List<LookRow> unusualOf(Colleague who) {
        return urgent(who, door -> door.listUnusual(10));
    }

    void judge(Colleague who, UUID urgent, Verdict verdict, String note) {
        urgent(who, door -> {
            door.judge(urgent, verdict, note);
            return "";
        });
    }

    private String[] roles(Colleague who) {
        return who.equals(leader) || who.equals(otherLeader) ? new String[] {"LEADER"} : new String[0];
    }
}
