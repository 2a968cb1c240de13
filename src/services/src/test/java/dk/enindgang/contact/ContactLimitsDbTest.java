package dk.enindgang.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.AtOnce;
import dk.enindgang.platform.db.TestDatabase;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The limits are those of everybody, so a test leaves none of its own behind. */
class ContactLimitsDbTest {

    private final ContactWorld world = new ContactWorld();

    @Test
    void aLeaderChangesThemAndIsNamed() { // R12
        limits(door -> {
            Map<ContactLimit, Integer> before = door.get().most();
            assertThat(before).containsOnlyKeys(ContactLimit.values());
            Map<ContactLimit, Integer> wanted = with(before, ContactLimit.SILENT_3, 7);
            assertThat(door.change(before, wanted)).isTrue();
            assertThat(door.get().most()).isEqualTo(wanted);
            assertThat(door.get().changedBy()).isNotNull();
            return door.change(wanted, before);
        });
    }

    @Test
    void whoComesSecondOverwritesNothing() { // R12
        limits(door -> {
            Map<ContactLimit, Integer> before = door.get().most();
            Map<ContactLimit, Integer> old = with(before, ContactLimit.FAMILIES, 3);
            assertThat(door.change(old, with(before, ContactLimit.FAMILIES, 4))).isFalse();
            assertThat(door.get().most()).isEqualTo(before);
            return "";
        });
    }

    @Test
    void ofTwoWhoSaveAtOnceOneIsSecond() { // R12
        Map<ContactLimit, Integer> before = limits(door -> door.get().most());
        Map<ContactLimit, Integer> three = with(before, ContactLimit.FAMILIES, 3);
        Map<ContactLimit, Integer> four = with(before, ContactLimit.FAMILIES, 4);

        // The first has not ended when the second begins.
        CompletableFuture<Boolean> second = limits(door -> {
            assertThat(door.change(before, three)).isTrue();
            return AtOnce.begin(() -> limits(later -> later.change(before, four)));
        });

        assertThat(second.join()).isFalse();
        Map<ContactLimit, Integer> after = limits(door -> door.get().most());
        assertThat(after).isEqualTo(three);
        boolean back = limits(door -> door.change(three, before));
        assertThat(back).isTrue();
    }

    @Test
    void allThatAreNoLimitsAreToldAtOnce() { // R12
        RuleViolation told = catchThrowableOfType(
                RuleViolation.class,
                () -> limits(door -> {
                    Map<ContactLimit, Integer> before = door.get().most();
                    return door.change(
                            before, with(with(before, ContactLimit.FAMILIES, 0), ContactLimit.SILENT_1, 366));
                }));
        assertThat(told.all()).extracting(RuleViolation::field).containsExactlyInAnyOrder("families", "silent1");
    }

    @Test
    void whatIsNoLimitIsRefusedAtItsField() { // R12
        refused(ContactLimit.FAMILIES, 0, "contact.rule.limit", "families");
        refused(ContactLimit.SILENT_0, 366, "contact.rule.limit", "silent0");
        refused(ContactLimit.SILENT_3, -1, "contact.rule.limit", "silent3");
        refused(ContactLimit.SILENT_2, 365, "contact.rule.limitOrder", "silent2");
    }

    private void refused(ContactLimit limit, int most, String key, String field) {
        assertThatThrownBy(() -> limits(door -> {
                    Map<ContactLimit, Integer> before = door.get().most();
                    return door.change(before, with(before, limit, most));
                }))
                .hasMessage(key)
                .isInstanceOfSatisfying(
                        RuleViolation.class, said -> assertThat(said.field()).isEqualTo(field));
    }

    private static Map<ContactLimit, Integer> with(Map<ContactLimit, Integer> before, ContactLimit limit, int most) {
        var wanted = new EnumMap<>(before);
        wanted.put(limit, most);
        return wanted;
    }

    private <T> T limits(Function<ContactLimits, T> block) {
        return TestDatabase.inTransaction(em -> block.apply(ContactsForTests.limits(em, world.caller(world.leader))));
    }
}
