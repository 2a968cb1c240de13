package dk.enindgang.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.platform.outbox.OutgoingEvent;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R12, access R8-R10. */
class UrgentFamiliesDbTest {

    private static final String WHY = "Barnet er løbet væk hjemmefra";

    private final FamilyWorld world = new FamilyWorld();
    private final Colleague stranger = world.colleague;
    private final UUID family = world.aFamily("Familien Alba", FamilyWorld.aChild("Alba", ""));

    @Test
    void whoCannotWaitReadsAndChangesNothing() {
        assertThatThrownBy(() -> world.get(stranger, family)).isInstanceOf(NotFound.class);
        take(family, WHY);
        FamilyView view = world.get(stranger, family);
        assertThat(view.members()).hasSize(1);
        assertThat(view.changeable()).isFalse();
        assertThat(view.movable()).isFalse();
        assertThatThrownBy(() -> world.members(stranger, door -> door.add(family, FamilyWorld.aChild("Bo", ""))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.families(stranger, door -> door.close(family, view.version(), "Slut")))
                .isInstanceOf(NotFound.class);
        assertThat(AccessLogs.of(stranger.account())).contains("READ STAFF BREAK_GLASS URGENCY family");
        List<FamilyRow> rows = world.families(stranger, door -> door.list(false, 0, 9));
        assertThat(rows).extracting(FamilyRow::ref).containsExactly(family);
        assertThat(AccessLogs.of(stranger.account())).contains("HIT STAFF BREAK_GLASS URGENCY family.list");
    }

    @Test
    void theLeaderIsTold() {
        take(family, WHY);
        assertThat(world.fixture.sent).extracting(OutgoingEvent::type).contains("dk.enindgang.access.urgent");
        assertThat(TestDatabase.sql(
                        "select unit_ref from urgent_access where employee_ref = '" + stranger.employee() + "'"))
                .containsExactly(List.of(world.advice.toString()));
    }

    @Test
    void withoutAReasonThereIsNone() {
        for (String why : List.of(" ", "hastesag")) {
            assertThatThrownBy(() -> take(family, why))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            said -> assertThat(said.field()).isEqualTo("reason"));
        }
    }

    @Test
    void noUrgencyHelpsWithAProtectedMember() {
        world.members(
                world.adviser,
                door -> door.add(family, FamilyWorld.aMember("Bodil", "", Protection.ADDRESS, FamilyRelation.MOTHER)));
        assertThatThrownBy(() -> take(family, WHY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> take(UUID.randomUUID(), WHY)).isInstanceOf(NotFound.class);
        assertThat(AccessLogs.of(stranger.account())).containsOnly("REFUSAL STAFF NONE UNKNOWN family");
        assertThatThrownBy(() -> world.get(stranger, family)).isInstanceOf(NotFound.class);
    }

    @Test
    void aMemberWhoIsProtectedMeanwhileClosesItAgain() {
        take(family, WHY);
        world.members(
                world.adviser,
                door -> door.add(family, FamilyWorld.aMember("Bodil", "", Protection.ADDRESS, FamilyRelation.MOTHER)));
        assertThatThrownBy(() -> world.get(stranger, family)).isInstanceOf(NotFound.class);
    }

    private void take(UUID ref, String reason) {
        TestDatabase.inTransactionDo(
                em -> FamiliesForTests.urgent(em, CallerForTests.as(stranger.account()), world.fixture.events())
                        .take(ref, reason));
    }
}
