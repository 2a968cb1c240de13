package dk.enindgang.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.PersonsForTests;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.audit.DoorMethods;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * platform.audit R1: whatever of a run about a child can be asked at a door is written down. A new public method of these
 * doors that is not tried here fails, and so does one that leaves no row.
 */
class EveryLookIsLoggedDbTest {

    /** Tells nothing about a child: the caller's own units, names of places, an anonymous run and its colleagues, a verdict. */
    private static final Set<String> ABOUT_NOBODY = Set.of(
            "ChildRuns.isMine",
            "ChildRuns.listUnits",
            "RunAttachments.company",
            "GuideRuns.draftPlace",
            "GuideRuns.closingDraftPlace",
            "GuideRuns.start",
            "RunOwners.countVacant",
            "RunOwners.listVacant",
            "UrgentRuns.countOpen",
            "UrgentRuns.judge");

    private static final Answer DONE = new Answer(Outcome.DONE, "Talt", "");

    private final ChildWorld world = new ChildWorld();
    private final AttachWorld attaching = new AttachWorld(world);
    private final UUID run = world.aRun(Protection.NONE);
    private final UUID child = world.get(world.teacher, run).child().person().ref();
    private final Map<String, Function<Colleague, Object>> looks = new TreeMap<>(Map.of(
            "GuideRuns.get", who -> world.get(who, run),
            "GuideRuns.list", who -> world.list(who),
            "GuideRuns.listTyped", who -> world.runs(who, door -> door.listTyped(run)),
            "GuideRuns.pause", who -> done(() -> world.runsDo(who, door -> door.pause(run))),
            "GuideRuns.answer", who -> world.runs(who, door -> door.answer(run, world.step(), DONE, Optional.empty())),
            "RunMembers.list", who -> world.teamOf(who, run),
            "RunMembers.add", who -> done(() -> world.teamDo(who, door -> door.add(run, world.helper.employee()))),
            "RunMembers.remove",
                    who -> done(() -> world.teamDo(who, door -> door.remove(run, world.helper.employee()))),
            "RunMembers.block", who -> done(() -> world.teamDo(who, door -> door.block(run, world.helper.employee()))),
            "ChildRuns.listChildren", who -> world.childrenOf(who)));

    EveryLookIsLoggedDbTest() {
        looks.put("ChildRuns.findChild", who -> world.children(who, door -> door.findChild(run)));
        looks.put("ChildRuns.start", who -> world.children(who, door -> door.start(world.slug, world.school, child)));
        looks.put("GuideRuns.close", who -> done(() -> world.runsDo(who, door -> door.close(run, ""))));
        looks.put("RunMembers.listBlocked", who -> world.team(who, door -> door.listBlocked(run)));
        looks.put(
                "RunMembers.unblock",
                who -> done(() -> world.teamDo(who, door -> door.unblock(run, world.helper.employee()))));
        looks.put(
                "RunOwners.pass",
                who -> done(() -> {
                    world.teamDo(who, door -> door.unblock(run, world.stranger.employee()));
                    world.teamDo(who, door -> door.add(run, world.leader.employee()));
                    world.ownersDo(who, door -> door.pass(run, world.leader.employee()));
                    world.ownersDo(world.leader, door -> door.pass(run, who.employee()));
                }));
        looks.put(
                "RunAttachments.attach",
                who -> attaching.attach(who, world.runs(who, d -> d.start(world.slug)), child));
        looks.put("RunAttachments.isUndoable", who -> attaching.isUndoable(who, run));
        looks.put("RunAttachments.undo", who -> {
            UUID wrong = world.runs(who, door -> door.start(world.slug));
            attaching.attach(who, wrong, child);
            return done(() -> attaching.undo(who, wrong));
        });
        looks.put("RunMembers.stepBack", who -> done(() -> world.teamDo(who, door -> door.stepBack(run))));
    }

    @Test
    void everyMethodOfEveryDoorIsTried() {
        Set<String> all = DoorMethods.of(
                GuideRuns.class,
                ChildRuns.class,
                RunAttachments.class,
                RunMembers.class,
                RunOwners.class,
                UrgentRuns.class);
        var tried = new TreeSet<>(looks.keySet());
        tried.addAll(ABOUT_NOBODY);
        tried.addAll(Set.of(
                "GuideRuns.listOfMyUnits",
                "UrgentRuns.list",
                "UrgentRuns.listUnusual",
                "UrgentRuns.take",
                "RunOwners.give"));
        assertThat(tried).isEqualTo(all);
    }

    @Test
    void whateverIsSeenOrDoneIsWritten() {
        looks.remove("RunMembers.stepBack");
        List<String> closedLast = List.of("GuideRuns.close");
        Stream.concat(looks.keySet().stream().filter(name -> !closedLast.contains(name)), closedLast.stream())
                .forEach(name -> assertLogged(name, () -> looks.get(name).apply(world.teacher)));
        assertThatThrownBy(() -> world.get(world.stranger, run)).isInstanceOf(NotFound.class);
        world.take(world.stranger, run, "Barnet er løbet væk");
        assertLogged("UrgentRuns.list", () -> world.reviewOf(world.leader));
        assertLogged("UrgentRuns.listUnusual", () -> world.unusualOf(world.leader));
        assertLogged("UrgentRuns.take", () -> world.get(world.stranger, run));
        assertLogged("GuideRuns.listOfMyUnits", () -> world.runs(world.leader, d -> d.listOfMyUnits(true, 0, 10)));
        assertLogged("RunMembers.stepBack", () -> world.teamDo(world.teacher, door -> door.stepBack(run)));
        UUID vacant = world.aRunOf(world.helper, Protection.NONE);
        world.teamDo(world.helper, door -> door.stepBack(vacant));
        world.ownersDo(world.leader, door -> door.give(vacant, world.stranger.employee()));
        assertThat(AccessLogs.of(world.leader.account())).contains("CHANGE LEADER UNIT_LEADER LEADERSHIP run");
    }

    @Test
    void whoeverIsRefusedIsWritten() {
        for (String name : List.of(
                "GuideRuns.get",
                "GuideRuns.answer",
                "GuideRuns.pause",
                "GuideRuns.close",
                "GuideRuns.listTyped",
                "RunMembers.list",
                "RunMembers.add",
                "RunMembers.stepBack")) {
            int before = AccessLogs.at(child);
            assertThatThrownBy(() -> looks.get(name).apply(world.stranger))
                    .as(name)
                    .isInstanceOf(NotFound.class);
            assertThat(AccessLogs.at(child)).as(name).isEqualTo(before + 1);
        }
        assertThat(AccessLogs.of(world.stranger.account())).containsOnly("REFUSAL STAFF NONE UNKNOWN run");
    }

    @Test
    void theLogSaysByWhichRight() {
        world.get(world.leader, run);
        world.listOfUnits(world.leader);
        world.teamDo(world.teacher, door -> door.add(run, world.helper.employee()));
        world.list(world.helper);
        looks.get("GuideRuns.answer").apply(world.helper);

        assertThat(AccessLogs.of(world.leader.account()))
                .containsExactly(
                        "READ LEADER UNIT_LEADER LEADERSHIP run", "HIT LEADER UNIT_LEADER LEADERSHIP run.list.units");
        assertThat(AccessLogs.of(world.helper.account()))
                .containsExactly("HIT STAFF TEAM WORK run.list", "CHANGE STAFF TEAM WORK run");
    }

    @Test
    void aNewChildIsWritten() {
        world.children(
                world.stranger,
                door -> door.start(world.slug, world.school, PersonsForTests.aChild("Carlo", Protection.ADDRESS)));
        assertThat(AccessLogs.of(world.stranger.account())).containsExactly("ADD STAFF OWN_WORK WORK run");
    }

    private void assertLogged(String name, Runnable look) {
        int before = AccessLogs.at(child);
        look.run();
        assertThat(AccessLogs.at(child)).as(name).isGreaterThan(before);
    }

    private static Object done(Runnable work) {
        work.run();
        return "";
    }
}
