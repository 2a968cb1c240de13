package dk.enindgang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.time.LocalDate;
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
        UUID leave = as(ill, door -> door.takeMine(null));
        LeaveRow seen = seen(leave);
        assertThatThrownBy(() -> covers(substitute, seen)).isInstanceOf(NotFound.class);
        assertThat(covers(leader, seen)).isTrue();
        assertThat(standIn("danish_today()")).isEqualTo(substitute.employee().toString());
        assertThat(covers(leader, seen)).as("somebody was first").isFalse();
        boolean present = as(substitute, door -> door.coverMine(seen, ill.employee()));
        assertThat(present).as("who is here needs none").isFalse();
    }

    private static LeaveRow seen(UUID leave) {
        LocalDate today = LocalDate.now(Clocks.DENMARK);
        return new LeaveRow(leave, LeaveKind.ILLNESS, new Period(today, today), null, null, false);
    }

    private boolean covers(Colleague who, LeaveRow seen) {
        return as(who, door -> door.cover(ill.employee(), seen, substitute.employee()));
    }

    private String standIn(String day) {
        return TestDatabase.sql("select stand_in('" + ill.employee() + "', " + day + ")")
                .get(0)
                .get(0);
    }

    private static <T> T as(Colleague who, Function<SuddenLeaves, T> block) {
        return TestDatabase.inTransaction(
                em -> block.apply(LeavesForTests.sudden(em, CallerForTests.as(who.account()))));
    }
}
