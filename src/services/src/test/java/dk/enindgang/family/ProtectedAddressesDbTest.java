package dk.enindgang.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.organisation.Period;
import dk.enindgang.person.PersonContact;
import dk.enindgang.person.PersonDetails;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.db.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R3, R4: of a hundred protected children no door, event or row of the log gives address, telephone or school away. */
class ProtectedAddressesDbTest {

    private static final int CHILDREN = 100;
    private static final List<String> SECRETS = List.of("Skjulevænget", "71 19 71 19", "Den hemmelige skole");

    private final FamilyWorld world = new FamilyWorld();
    private final List<UUID> families = new ArrayList<>();

    @Test
    void whoeverWasNotGivenThemByNameIsToldNothing() {
        for (int i = 0; i < CHILDREN; i++) {
            families.add(world.aFamily("Familien Alba", aHiddenChild()));
        }
        var said = new ArrayList<Object>();
        for (Colleague one : List.of(world.leader, world.colleague, world.otherLeader)) {
            said.add(world.families(one, door -> door.list(false, 0, CHILDREN)));
            said.add(world.families(one, door -> door.search("alba skjulevænget", CHILDREN)));
            said.add(world.families(one, door -> door.search("alba prøvesen", CHILDREN)));
            said.add(world.members(one, door -> door.alike("Alba Prøvesen", FamilyWorld.BORN, "")));
            families.forEach(
                    family -> assertThatThrownBy(() -> world.get(one, family)).isInstanceOf(NotFound.class));
        }
        said.add(world.fixture.sent);
        for (String table : List.of("access_log", "draft", "outgoing_event")) {
            said.add(TestDatabase.sql("select cast(t as text) from " + table + " t"));
        }
        assertThat(said.toString()).doesNotContain(SECRETS).doesNotContain("Familien Alba");
        assertThat(world.get(world.adviser, families.get(0)).toString())
                .as("whoever recorded them sees them")
                .contains(SECRETS);
    }

    private static MemberDetails aHiddenChild() {
        return new MemberDetails(
                PersonDetails.of("Alba", "Prøvesen", FamilyWorld.BORN, Protection.ADDRESS, FamilyWorld.TODAY),
                PersonContact.of(SECRETS.get(0) + " 7", SECRETS.get(1), SECRETS.get(2)),
                "",
                FamilyRelation.CHILD,
                Custody.UNKNOWN,
                Period.from(FamilyWorld.TODAY));
    }
}
