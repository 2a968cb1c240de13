package dk.enindgang.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues;
import dk.enindgang.platform.db.TestDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactSharesDbTest {

    private final ContactWorld world = new ContactWorld();

    @Test
    void familiesAreSharedOutByLoad() { // R11
        for (int i = 0; i < 4; i++) {
            world.aFamilyOf(world.anna);
        }
        world.aFamilyOf(world.bodil);
        world.aFamilyOf(world.bodil);
        Colleagues.away(world.leader, world.today(), world.today(), null);
        List<ShareRow> rows = world.shares(door -> door.propose(world.anna.employee(), null));
        assertThat(rows).hasSize(4);
        assertThat(rows)
                .extracting(ShareRow::employeeName)
                .containsExactlyInAnyOrder("Bodil Engvang", "Carl Sivmose", "Carl Sivmose", "Carl Sivmose");
    }

    @Test
    void allOfThemCanBeAskedOfOneAndEachIsAskedOnce() { // R4, R11
        UUID first = world.aFamilyOf(world.anna);
        UUID second = world.aFamilyOf(world.anna);
        List<ShareRow> rows = world.shares(door -> door.propose(world.anna.employee(), world.carl.employee()));
        assertThat(rows).extracting(ShareRow::employeeName).containsExactly("Carl Sivmose", "Carl Sivmose");
        Map<UUID, UUID> receivers = new HashMap<>();
        rows.forEach(row -> receivers.put(row.family(), row.employee()));
        assertThatThrownBy(() -> ask(receivers, " ")).hasMessage("contact.rule.empty");
        assertThat(ask(receivers, "Anna går på orlov")).isEqualTo(2);
        assertThat(ask(receivers, "Anna går på orlov")).isZero();
        assertThat(world.waiting(world.carl)).hasSize(2);
        assertThat(world.contact(first)).isEqualTo("Anna Bakkedal");
        assertThat(world.contact(second)).isEqualTo("Anna Bakkedal");
        List<ShareRow> left = world.shares(door -> door.propose(world.anna.employee(), null));
        assertThat(left).isEmpty();
    }

    @Test
    void aFamilyTheReceiverIsNotImpartialToIsLeftOutAndTheOthersAreAsked() { // R5, R11
        UUID first = world.aFamilyOf(world.anna);
        UUID second = world.aFamilyOf(world.anna);
        ContactsForTests.block(world, first, world.carl);
        Map<UUID, UUID> receivers = Map.of(first, world.carl.employee(), second, world.carl.employee());
        assertThat(ask(receivers, "Anna går på orlov")).isEqualTo(1);
        assertThat(world.waiting(world.carl)).hasSize(1);
    }

    @Test
    void aFamilyWithSomebodyProtectedIsOpenedToWhomeverIsAsked() { // R5, R11
        UUID family = world.aFamilyOf(world.anna);
        ContactsForTests.addProtected(world, family);
        assertThat(ask(Map.of(family, world.carl.employee()), "Anna går på orlov"))
                .isEqualTo(1);
        assertThat(world.waiting(world.carl)).hasSize(1);
    }

    @Test
    void whoHasLeftCannotBeAsked() { // R5, R11
        UUID family = world.aFamilyOf(world.anna);
        Colleagues.leave(world.carl);
        assertThatThrownBy(() -> ask(Map.of(family, world.carl.employee()), "Anna går på orlov"))
                .hasMessage("contact.rule.notHere");
    }

    @Test
    void manyFamiliesCostNoMoreStatementsThanFew() { // R11
        int few = asking(2);
        assertThat(asking(12)).isEqualTo(few).isLessThanOrEqualTo(20);
    }

    @Test
    void whoeverLeavesHandsOverManyInAsManyStatementsAsFew() { // R9
        int few = handingOver(2);
        assertThat(handingOver(12)).isEqualTo(few).isLessThanOrEqualTo(11);
    }

    private int asking(int families) {
        Map<UUID, UUID> receivers = new HashMap<>();
        for (int i = 0; i < families; i++) {
            receivers.put(world.aFamilyOf(world.anna), world.carl.employee());
        }
        return TestDatabase.statementsOf(
                () -> assertThat(ask(receivers, "Anna går på orlov")).isEqualTo(families));
    }

    private int handingOver(int families) {
        for (int i = 0; i < families; i++) {
            world.aFamilyOf(world.bodil);
        }
        int statements = TestDatabase.statementsOf(() -> world.handOver(world.bodil, world.carl));
        assertThat(world.inHand(world.bodil)).isEmpty();
        return statements;
    }

    private int ask(Map<UUID, UUID> receivers, String reason) {
        return world.shares(door -> door.ask(world.anna.employee(), receivers, reason));
    }
}
