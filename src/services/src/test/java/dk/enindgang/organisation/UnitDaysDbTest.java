package dk.enindgang.organisation;

import static dk.enindgang.organisation.OrganisationFixture.ALWAYS;
import static dk.enindgang.organisation.OrganisationFixture.TODAY;
import static dk.enindgang.organisation.OrganisationFixture.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R11: a unit and what hangs on it have days that fit. */
class UnitDaysDbTest {

    private static final Period SHORTER = days("2020-01-01", "2026-12-31");

    private final OrganisationFixture fixture = new OrganisationFixture();
    private final UUID school = fixture.aUnit("Skole");
    private final UUID one = fixture.anEmployee("En");

    @Test
    void aUnitDoesNotEndBeforeWhatIsInIt() {
        fixture.anEmployeeIn(school, "Lærer");
        fixture.anEmployeeIn(school, "Pædagog");
        UUID leader = fixture.anEmployed("Leder");
        fixture.unitsDo(door -> door.appoint(school, leader, ALWAYS));
        fixture.aUnit("Indskoling", school);
        fixture.unitsDo(door -> door.serve(school, "Nord " + fixture.mark, ALWAYS));
        assertThatThrownBy(() -> change(SHORTER))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organisation.rule.unitHolds")
                .satisfies(refused -> {
                    assertThat(((RuleViolation) refused).field()).isEqualTo("ends");
                    assertThat(((RuleViolation) refused).arguments()).containsExactly(2L, 1L, 1L, 1L);
                });
        assertThatThrownBy(() -> change(Period.from(LocalDate.of(2020, 2, 1))))
                .hasMessage("organisation.rule.unitHolds")
                .extracting("field")
                .isEqualTo("begins");
    }

    @Test
    void aUnitEndsWhenAllInItHasEnded() {
        fixture.employments(door -> door.begin(one, school, "", days("2020-01-01", "2026-12-31")));
        change(SHORTER);
        assertThat(fixture.<Optional<LinkRow>>units(door -> door.leaderOn(school, TODAY)))
                .isEmpty();
        assertThat(fixture.<List<UnitRow>>units(door -> door.list(TODAY, "skole " + fixture.mark)))
                .isEmpty();
    }

    @Test
    void nobodyIsEmployedOutsideTheDaysOfTheUnit() {
        change(SHORTER);
        assertThatThrownBy(() -> fixture.employments(door -> door.begin(one, school, "", ALWAYS)))
                .hasMessage("organisation.rule.afterUnit")
                .extracting("field")
                .isEqualTo("ends");
        assertThatThrownBy(() ->
                        fixture.employments(door -> door.begin(one, school, "", days("2019-12-31", "2020-06-30"))))
                .hasMessage("organisation.rule.beforeUnit")
                .extracting("field")
                .isEqualTo("begins");
    }

    @Test
    void theDatabaseRefusesBothToo() {
        UUID employment = fixture.employments(door -> door.begin(one, school, "", days("2021-01-01", "2026-12-31")));
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication(
                        "update employment set valid_from = '2019-12-31' where ref = '%s'".formatted(employment)))
                .hasMessageContaining("beyond the days of its unit");
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication(
                        "update org_unit set valid_to = '2025-12-31' where ref = '%s'".formatted(school)))
                .hasMessageContaining("something in the unit reaches beyond its days");
    }

    @Test
    void theDatabaseRefusesAUnitThatEndsBelowOneItHolds() {
        fixture.aUnit("Indskoling", school);
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication(
                        "update org_unit set valid_to = '2025-12-31' where ref = '%s'".formatted(school)))
                .hasMessageContaining("something in the unit reaches beyond its days");
    }

    private void change(Period period) {
        fixture.unitsDo(door -> door.change(
                school,
                door.get(school, TODAY).version(),
                new UnitDetails("Skole " + fixture.mark, UnitKind.SCHOOL, null, null, period),
                TODAY));
    }
}
