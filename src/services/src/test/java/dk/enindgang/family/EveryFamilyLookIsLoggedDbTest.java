package dk.enindgang.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.Sought;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.audit.DoorMethods;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * platform.audit R1: whatever of a family can be asked at a door here is written down, and a change as a change. A new public
 * method of these doors that is not tried here fails, and so does one that leaves no row.
 */
class EveryFamilyLookIsLoggedDbTest {

    /** Places and areas, and whether one may. */
    private static final Set<String> ABOUT_NOBODY = Set.of(
            "Families.closingDraftPlace",
            "Families.draftPlace",
            "Families.isMine",
            "Families.listAreas",
            "Families.listUnits",
            "Families.sought",
            "FamilyMembers.requireNumber");

    private static final String READ = "READ STAFF OWN_WORK WORK family";
    private static final String CHANGE = "CHANGE STAFF OWN_WORK WORK family";
    private static final String HIT = "HIT STAFF OWN_WORK WORK family.list";
    private static final String ADD = "ADD STAFF OWN_WORK WORK family";

    private final FamilyWorld world = new FamilyWorld();
    private final String number = FamilyWorld.aNumber();
    private final UUID family = world.aFamily("Familien Alba", FamilyWorld.aChild("Alba", number));
    private final Set<String> tried = new TreeSet<>();

    @Test
    void whateverIsSeenOrDoneIsWritten() { // R9
        Colleague adviser = world.adviser;
        logged("Families.open", adviser, ADD, () -> world.aFamily("Familien B", FamilyWorld.aChild("Bo", "")));
        logged("Families.list", adviser, HIT, () -> world.families(adviser, door -> door.list(false, 0, 9)));
        logged("Families.search", adviser, HIT, () -> world.families(adviser, door -> door.search("Alba", 9)));
        logged("Families.search", adviser, HIT, () -> world.families(adviser, door -> door.search(number, 9)));
        logged(
                "Families.find",
                adviser,
                "HIT STAFF OWN_WORK WORK family.search",
                () -> world.families(adviser, door -> door.find(Sought.of("Alba"), 0, 9)));
        logged("Families.get", adviser, READ, () -> world.get(adviser, family));
        logged(
                "Families.get",
                world.leader,
                "READ LEADER UNIT_LEADER LEADERSHIP family",
                () -> world.get(world.leader, family));
        logged(
                "Families.change",
                adviser,
                CHANGE,
                () -> world.families(adviser, door -> door.change(family, version(), world.details("Familien A"))));
        members();
        logged(
                "Families.close",
                world.leader,
                "CHANGE LEADER UNIT_LEADER LEADERSHIP family",
                () -> world.families(world.leader, door -> door.close(family, version(), "Flyttet")));

        tried.addAll(ABOUT_NOBODY);
        assertThat(tried).isEqualTo(DoorMethods.of(Families.class, FamilyMembers.class));
    }

    private void members() {
        Colleague adviser = world.adviser;
        UUID member = world.get(adviser, family).members().get(0).ref();
        logged(
                "FamilyMembers.add",
                adviser,
                ADD,
                () -> world.members(adviser, door -> door.add(family, FamilyWorld.aChild("Carl", ""))));
        logged(
                "FamilyMembers.change",
                adviser,
                CHANGE,
                () -> world.members(
                        adviser,
                        door -> door.change(
                                family, member, version(), person(member), FamilyWorld.aChild("Alba", number))));
        logged(
                "FamilyMembers.alike",
                adviser,
                HIT,
                () -> world.members(adviser, door -> door.alike("", FamilyWorld.BORN, number)));
        logged(
                "FamilyMembers.unmask",
                adviser,
                "READ STAFF OWN_WORK WORK family.cpr",
                () -> world.members(adviser, door -> door.unmask(family, member)));
        logged(
                "FamilyMembers.removeNumber",
                adviser,
                "CHANGE STAFF OWN_WORK WORK family.cpr",
                () -> assertThat(world.<Boolean>members(
                                adviser, door -> door.removeNumber(family, member, person(member))))
                        .isTrue());
    }

    @Test
    void whoeverIsRefusedIsWritten() { // R9
        UUID child = world.personOf(family);
        UUID member = world.get(world.adviser, family).members().get(0).ref();
        Colleague stranger = world.colleague;
        List<Runnable> looks = List.of(
                () -> world.get(stranger, family),
                () -> world.families(stranger, door -> door.change(family, 1, world.details("Familien X"))),
                () -> world.families(stranger, door -> door.close(family, 1, "Slut")),
                () -> world.members(stranger, door -> door.add(family, FamilyWorld.aChild("Bo", ""))),
                () -> world.members(stranger, door -> door.change(family, member, 1, 1, FamilyWorld.aChild("Bo", ""))),
                () -> world.members(stranger, door -> door.removeNumber(family, member, 1)),
                () -> world.members(stranger, door -> door.unmask(family, member)));
        for (Runnable look : looks) {
            int before = AccessLogs.at(child);
            assertThatThrownBy(look::run).isInstanceOf(NotFound.class);
            assertThat(AccessLogs.at(child)).isEqualTo(before + 1);
        }
        assertThat(AccessLogs.of(stranger.account())).containsOnly("REFUSAL STAFF NONE UNKNOWN family");
        for (String table : List.of("family", "family_member")) {
            assertThat(TestDatabase.sqlAsApplication(stranger.account().toString(), "select 1 from " + table))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void aNumberWrittenByMistakeGoesAndTheBirthDateStays() { // R11
        UUID member = world.get(world.adviser, family).members().get(0).ref();
        long seen = person(member);
        assertThat(world.<Boolean>members(world.adviser, door -> door.removeNumber(family, member, seen - 1)))
                .as("somebody was first")
                .isFalse();
        assertThat(AccessLogs.of(world.adviser.account())).doesNotContain("CHANGE STAFF OWN_WORK WORK family.cpr");
        assertThat(world.<Boolean>members(world.adviser, door -> door.removeNumber(family, member, seen)))
                .isTrue();
        MemberView now = world.get(world.adviser, family).member(member);
        assertThat(now.card().hasCpr()).isFalse();
        assertThat(now.card().person().birthDate()).isEqualTo(FamilyWorld.bornOf(number));
        UUID other = world.aFamily("Familien C", FamilyWorld.aChild("Clara", number));
        assertThat(world.personOf(other)).as("it is free again").isNotEqualTo(world.personOf(family));
        assertThatThrownBy(
                        () -> world.members(world.adviser, door -> door.removeNumber(family, member, person(member))))
                .isInstanceOf(NotFound.class);
    }

    private long version() {
        return world.get(world.adviser, family).version();
    }

    private long person(UUID member) {
        return world.get(world.adviser, family).member(member).card().version();
    }

    private void logged(String name, Colleague who, String row, Runnable act) {
        tried.add(name);
        int before = AccessLogs.of(who.account()).size();
        act.run();
        List<String> rows = AccessLogs.of(who.account());
        assertThat(rows.subList(before, rows.size())).as(name).contains(row);
    }
}
