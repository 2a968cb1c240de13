package dk.enindgang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SuddenLeavesDbTest {

    private final UUID unit = Colleagues.aUnit("Familiehuset");
    private final Colleague leader = Colleagues.in(unit, "Svend Højmark");
    private final Colleague ill = Colleagues.in(unit, "Anna Bakkedal");
    private final Colleague substitute = Colleagues.in(unit, "Bodil Engvang");
    private final Colleague elsewhere = Colleagues.in(Colleagues.aUnit("Skolen"), "Tove Lyngsø");

    @Test
    void whoeverIsIllSaysSoForTodayOnly() { // R16
        as(ill, door -> door.takeMine(substitute.employee()));
        assertThat(standIn("danish_today()")).isEqualTo(substitute.employee().toString());
        assertThat(standIn("danish_today() + 1")).isEqualTo(ill.employee().toString());
        assertThatThrownBy(() -> as(ill, door -> door.takeMine(substitute.employee())))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organisation.rule.awayAlready");
    }

    @Test
    void theLeaderSaysItForHerOwn() { // R16
        Colleagues.leads(leader, unit);
        as(leader, door -> door.take(ill.employee(), null));
        assertThat(standIn("danish_today()")).isNull();
        assertThatThrownBy(() -> as(leader, door -> door.take(elsewhere.employee(), null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(substitute, door -> door.take(ill.employee(), null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverIsAwayAlreadyIsGivenASubstitute() { // R16
        Colleagues.leads(leader, unit);
        as(ill, door -> door.takeMine(null));
        assertThatThrownBy(() -> covers(substitute)).isInstanceOf(NotFound.class);
        covers(leader);
        assertThat(standIn("danish_today()")).isEqualTo(substitute.employee().toString());
        assertThatThrownBy(() -> as(substitute, door -> {
                    door.coverMine(ill.employee());
                    return ill.employee();
                }))
                .as("who is here needs none")
                .isInstanceOf(NotFound.class);
    }

    private void covers(Colleague who) {
        as(who, door -> {
            door.cover(ill.employee(), substitute.employee());
            return ill.employee();
        });
    }

    private String standIn(String day) {
        return TestDatabase.sql("select stand_in('" + ill.employee() + "', " + day + ")")
                .get(0)
                .get(0);
    }

    private static UUID as(Colleague who, Function<SuddenLeaves, UUID> block) {
        return TestDatabase.inTransaction(
                em -> block.apply(LeavesForTests.sudden(em, CallerForTests.as(who.account()))));
    }
}
