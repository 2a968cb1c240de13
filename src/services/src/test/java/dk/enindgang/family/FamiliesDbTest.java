package dk.enindgang.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.access.Act;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The door to families: R1-R5, R7-R10. */
class FamiliesDbTest {

    private final FamilyWorld world = new FamilyWorld();

    @Test
    void aFamilyIsOpenedWithItsFirstChild() { // R1
        UUID family = world.aFamily("Familien Alba", FamilyWorld.aChild("Alba", ""));
        FamilyView view = world.get(world.adviser, family);
        assertThat(view.details().name()).isEqualTo("Familien Alba");
        assertThat(view.unit()).isEqualTo("Familierådgivningen");
        assertThat(view.members()).singleElement().satisfies(child -> {
            assertThat(child.name()).isEqualTo("Alba Prøvesen");
            assertThat(child.card().maskedCpr()).isEmpty();
        });
        assertThat(view.changeable()).isTrue();
        assertThat(world.fixture.sent).contains(new FamilyOpened(family, world.advice));
    }

    @Test
    void itIsOpenedWhereOneWorks() { // R1
        FamilyDetails elsewhere = new FamilyDetails("Familien", world.other, null);
        assertThatThrownBy(() ->
                        world.families(world.adviser, door -> door.open(elsewhere, FamilyWorld.aChild("Alba", ""))))
                .hasMessage("family.rule.myUnit");
    }

    @Test
    void aNameIsNeededAndIsNoNumber() { // R1
        assertThatThrownBy(() -> world.details(" - ")).hasMessage("family.rule.name");
        assertThatThrownBy(() -> world.details("Familien 640517-4128")).hasMessage("family.rule.cpr");
        assertThatThrownBy(() -> world.details("x".repeat(201))).hasMessage("family.rule.tooLong");
    }

    @Test
    void itIsThereForThoseAloneWhoHaveToDoWithIt() { // R3, D3
        UUID family = world.aFamily("Familien Alba", FamilyWorld.aChild("Alba", ""));
        for (Colleagues.Colleague stranger : List.of(world.colleague, world.otherLeader)) {
            assertThatThrownBy(() -> world.get(stranger, family)).isInstanceOf(NotFound.class);
            assertThat(world.<List<FamilyRow>>families(stranger, door -> door.list(false, 0, 10)))
                    .isEmpty();
            assertThat(world.<List<FamilyRow>>families(stranger, door -> door.search("alba", 10)))
                    .isEmpty();
            assertThat(world.<Boolean>families(stranger, door -> door.isMine(family)))
                    .isFalse();
        }
        assertThat(world.get(world.leader, family).acts()).containsExactlyInAnyOrder(Act.READ, Act.TEAM);
        assertThat(world.<List<FamilyRow>>families(world.leader, door -> door.list(false, 0, 10)))
                .hasSize(1);
    }

    @Test
    void oneMemberWhoIsClosedToSomebodyClosesTheFamily() { // R4
        UUID family = world.aFamily(
                "Familien Alba", FamilyWorld.aMember("Alba", "", Protection.ADDRESS, FamilyRelation.CHILD));
        assertThat(world.get(world.adviser, family).members()).hasSize(1);
        assertThatThrownBy(() -> world.get(world.leader, family)).isInstanceOf(NotFound.class);

        UUID open = world.aFamily("Familien Bodil", FamilyWorld.aChild("Bodil", ""));
        assertThat(world.get(world.leader, open).members()).hasSize(1);
        world.members(
                world.adviser,
                door -> door.add(
                        open, FamilyWorld.aMember("Carl", "", Protection.STAFF_RELATIVE, FamilyRelation.FATHER)));
        assertThatThrownBy(() -> world.get(world.leader, open)).isInstanceOf(NotFound.class);
        assertThat(world.get(world.adviser, open).members()).hasSize(2);
    }

    @Test
    void itIsFoundByAllWordsInAnyOrder() { // R5
        world.aFamily("Familien Østergård", FamilyWorld.aChild("Ælla", ""));
        world.aFamily("Familien Vestergård", FamilyWorld.aChild("Bodil", ""));
        assertThat(found("ælla OSTERGAARD")).containsExactly("Familien Østergård");
        assertThat(found("prøvesen familien")).containsExactly("Familien Vestergård", "Familien Østergård");
        assertThat(found("carl")).isEmpty();
        assertThat(found(" ")).isEmpty();
    }

    @Test
    void aWholeNumberFindsItsFamilyAlone() { // R5
        String number = FamilyWorld.aNumber();
        world.aFamily("Familien Alba", FamilyWorld.aChild("Alba", number));
        world.aFamily("Familien Bodil", FamilyWorld.aChild("Bodil", FamilyWorld.aNumber()));
        assertThat(found(number)).containsExactly("Familien Alba");
        assertThat(found(number.replace("-", ""))).containsExactly("Familien Alba");
        assertThat(found(number.substring(7))).isEmpty();
        assertThat(world.<List<FamilyRow>>families(world.colleague, door -> door.search(number, 10)))
                .isEmpty();
    }

    @Test
    void whoComesSecondChangesNothing() { // R7
        UUID family = world.aFamily("Familien Alba", FamilyWorld.aChild("Alba", ""));
        long seen = world.get(world.adviser, family).version();
        assertThat(world.<Boolean>families(
                        world.leader, door -> door.change(family, seen, world.details("Familien A"))))
                .isTrue();
        assertThat(world.<Boolean>families(
                        world.adviser, door -> door.change(family, seen, world.details("Familien B"))))
                .isFalse();
        assertThat(world.<Boolean>families(world.adviser, door -> door.close(family, seen, "Flyttet")))
                .isFalse();
        FamilyView now = world.get(world.adviser, family);
        assertThat(now.details().name()).isEqualTo("Familien A");
        assertThat(now.changedBy()).isEqualTo("Prøve Person");
    }

    @Test
    void theLeaderMovesItToAnotherUnitWithItsArea() { // R10
        Colleagues.serves(world.other, "Skoledistrikt Nord");
        UUID area = world.families(world.adviser, Families::listAreas).stream()
                .filter(one -> one.name().equals("Skoledistrikt Nord"))
                .findFirst()
                .orElseThrow()
                .ref();
        UUID family = world.aFamily("Familien Alba", FamilyWorld.aChild("Alba", ""));
        long seen = world.get(world.leader, family).version();
        FamilyDetails moved = new FamilyDetails("Familien Alba", world.other, area);
        assertThat(world.<Boolean>families(world.leader, door -> door.change(family, seen, moved)))
                .isTrue();
        assertThatThrownBy(() -> world.get(world.leader, family)).isInstanceOf(NotFound.class);
        assertThat(world.get(world.otherLeader, family).details()).isEqualTo(moved);
        assertThat(world.get(world.adviser, family).area()).isEqualTo("Skoledistrikt Nord");
    }

    @Test
    void itIsClosedWithAReasonOnce() { // R8
        UUID family = world.aFamily("Familien Alba", FamilyWorld.aChild("Alba", ""));
        long seen = world.get(world.adviser, family).version();
        assertThatThrownBy(() -> world.families(world.adviser, door -> door.close(family, seen, " ")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("family.rule.reason");
        assertThat(world.<Boolean>families(world.adviser, door -> door.close(family, seen, "Flyttet")))
                .isTrue();
        FamilyView closed = world.get(world.adviser, family);
        assertThat(closed.closedReason()).isEqualTo("Flyttet");
        assertThat(closed.changeable()).isFalse();
        assertThat(world.fixture.sent).contains(new FamilyClosed(family, world.advice));
        assertThatThrownBy(() -> world.families(
                        world.adviser, door -> door.change(family, closed.version(), world.details("Anden"))))
                .hasMessage("family.rule.closed");
        assertThatThrownBy(() ->
                        world.members(world.adviser, door -> door.add(family, FamilyWorld.aChild("Bodil", ""))))
                .hasMessage("family.rule.closed");
        assertThat(world.<List<FamilyRow>>families(world.adviser, door -> door.list(false, 0, 10)))
                .isEmpty();
        assertThat(world.<List<FamilyRow>>families(world.adviser, door -> door.list(true, 0, 10)))
                .hasSize(1);
    }

    @Test
    void aPageOfFamiliesCostsTheSameHoweverManyThereAre() {
        world.aFamily("Familien 1", FamilyWorld.aChild("Alba", ""));
        int one = TestDatabase.statementsOf(() -> world.families(world.adviser, door -> door.list(false, 0, 26)));
        for (int i = 2; i < 12; i++) {
            world.aFamily("Familien " + i, FamilyWorld.aChild("Alba", ""));
        }
        int many = TestDatabase.statementsOf(() -> world.families(world.adviser, door -> door.list(false, 0, 26)));
        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(3);
        UUID last = world.families(world.adviser, door -> door.list(false, 0, 26))
                .get(0)
                .ref();
        assertThat(TestDatabase.statementsOf(() -> world.get(world.adviser, last)))
                .isLessThanOrEqualTo(9);
        assertThat(world.<List<FamilyRow>>families(world.adviser, door -> door.list(false, 5, 3)))
                .hasSize(3);
    }

    private List<String> found(String typed) {
        return world.families(world.adviser, door -> door.search(typed, 10)).stream()
                .map(FamilyRow::name)
                .toList();
    }
}
