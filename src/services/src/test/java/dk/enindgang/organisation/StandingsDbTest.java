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
    void aUnitIsCalledWhatItIsCalledThatDay() { // R2
        TestDatabase.sql("""
                begin;
                update unit_place set valid_to = '2199-12-31' where unit_id = (select id from org_unit where ref = '%1$s');
                insert into unit_place (unit_id, name, kind, valid_from)
                select id, 'Fremtidens skole', kind, date '2200-01-01' from org_unit where ref = '%1$s';
                update org_unit set name = 'Fremtidens skole' where ref = '%1$s';
                commit""".formatted(school));
        assertThat(standing(me.account(), TODAY).orElseThrow().units()).containsExactly(new LinkRow(school, "Skolen"));
        assertThat(standing(me.account(), LocalDate.of(2200, 1, 1))
                        .orElseThrow()
                        .units())
                .containsExactly(new LinkRow(school, "Fremtidens skole"));
        Map<UUID, String> names =
                TestDatabase.inTransaction(em -> Colleagues.standings(em).unitNames(Set.of(school)));
        assertThat(names).containsEntry(school, "Skolen");
    }

    @Test
    void nobodyLeadsWhoHasLeft() { // R4
        Colleagues.leads(me, house);
        assertThat(standing(me.account(), TODAY).orElseThrow().leads()).containsExactly(house);
        assertThat(ledBy(me, TODAY)).containsExactly(List.of(house.toString()));
        // A row of before the rule: the guard is asked of what is written from now on.
        TestDatabase.sql("alter table employment disable trigger employment_of_leader");
        TestDatabase.sql("update employment set valid_to = '2027-02-28' where employee_id ="
                + " (select id from employee where ref = '" + me.employee() + "')");
        TestDatabase.sql("alter table employment enable trigger employment_of_leader");
        assertThat(standing(me.account(), TODAY).orElseThrow().leads()).isEmpty();
        assertThat(standing(me.account(), TODAY.minusDays(1)).orElseThrow().leads())
                .containsExactly(house);
        assertThat(ledBy(me, TODAY)).isEmpty();
    }

    private static List<List<String>> ledBy(Colleague leader, LocalDate day) {
        return TestDatabase.sqlAsApplication("select units_led_by('%s', '%s')".formatted(leader.employee(), day));
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
