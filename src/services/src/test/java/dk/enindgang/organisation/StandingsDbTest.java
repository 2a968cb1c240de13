package dk.enindgang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.db.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingsDbTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final UUID school = Colleagues.aUnit("Skolen");
    private final UUID house = Colleagues.aUnit("Huset");
    private final Colleague me = Colleagues.in(school, "Nanna Bakkedal");

    @Test
    void whereSomebodyStandsIsOneStatement() {
        Colleagues.leads(me, house, LocalDate.of(2026, 1, 1), "2027-02-28");
        Colleagues.leads(me, school);

        assertThat(standing(me.account(), TODAY))
                .contains(new Standing(me.employee(), List.of(new LinkRow(school, "Skolen")), Set.of(school)));
        assertThat(standing(me.account(), TODAY.minusDays(1)).orElseThrow().leads())
                .containsExactlyInAnyOrder(school, house);
        assertThat(TestDatabase.statementsOf(() -> standing(me.account(), TODAY)))
                .isEqualTo(1);
    }

    @Test
    void somebodyWithoutWorkOnTheDayIsStillKnown() {
        assertThat(standing(me.account(), LocalDate.of(2019, 1, 1)))
                .contains(new Standing(me.employee(), List.of(), Set.of()));
        assertThat(standing(CallerForTests.anAccount(), TODAY)).isEmpty();
    }

    @Test
    void colleaguesAndUnitsAreNamed() {
        assertThat(names(Set.of(me.employee()))).isEqualTo(Map.of(me.employee(), "Nanna Bakkedal"));
        Map<UUID, String> units =
                TestDatabase.inTransaction(em -> Colleagues.standings(em).unitNames(Set.of(house)));
        assertThat(units).isEqualTo(Map.of(house, "Huset"));
        assertThat(TestDatabase.statementsOf(() -> names(Set.of()))).isZero();
    }

    private static Map<UUID, String> names(Set<UUID> employees) {
        return TestDatabase.inTransaction(em -> Colleagues.standings(em).names(employees));
    }

    private static Optional<Standing> standing(UUID account, LocalDate day) {
        return TestDatabase.inTransaction(em -> Colleagues.standings(em).find(account, day));
    }
}
