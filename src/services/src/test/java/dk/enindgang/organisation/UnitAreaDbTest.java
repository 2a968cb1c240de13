package dk.enindgang.organisation;

import static dk.enindgang.organisation.OrganisationFixture.ALWAYS;
import static dk.enindgang.organisation.OrganisationFixture.TODAY;
import static dk.enindgang.organisation.OrganisationFixture.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnitAreaDbTest {

    private final OrganisationFixture fixture = new OrganisationFixture();
    private final String mark = " " + fixture.mark;
    private final UUID top = fixture.aUnit("Børn og Unge");
    private final UUID school = fixture.aUnit("Skole", top);

    @Test
    void aUnitServesAnAreaFromADayOn() { // R2
        fixture.unitsDo(door -> door.serve(school, "Nord" + mark, days("2020-01-01", "2026-12-31")));
        fixture.unitsDo(door -> door.serve(school, "Nord" + mark, Period.from(LocalDate.of(2027, 1, 1))));
        fixture.unitsDo(door -> door.serve(top, "Nord" + mark, ALWAYS));
        assertThat(get(school).areas()).hasSize(2);
        assertThat(fixture.units(OrgUnits::areas)).containsOnlyOnce("Nord" + mark);
        assertThatThrownBy(() -> fixture.unitsDo(door -> door.serve(school, "Nord" + mark, ALWAYS)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organisation.rule.areaAlready");
        UUID mistaken = get(top).areas().get(0).ref();
        fixture.unitsDo(door -> door.leave(top, mistaken));
        assertThat(get(top).areas()).isEmpty();
    }

    @Test
    void anAreaIsGivenUpOnADay() { // R2, R9
        fixture.unitsDo(door -> door.serve(school, "Nord" + mark, ALWAYS));
        UnitView seen = get(school);
        UUID served = seen.areas().get(0).ref();
        assertThat(serve(seen.version(), served, days("2020-01-01", "2027-02-28")))
                .isTrue();
        assertThat(get(school).areasOn(TODAY)).isEmpty();
        assertThat(get(school).areasOn(TODAY.minusDays(1))).hasSize(1);
        assertThat(serve(seen.version(), served, ALWAYS)).isFalse();
        fixture.unitsDo(door -> door.serve(school, "Nord" + mark, Period.from(TODAY)));
        assertThatThrownBy(() -> serve(get(school).version(), served, ALWAYS))
                .hasMessage("organisation.rule.areaAlready");
    }

    private boolean serve(long seen, UUID served, Period period) {
        return fixture.units(door -> door.serve(school, seen, served, period));
    }

    @Test
    void theDatabaseRefusesTheSameAreaTwiceAtOnce() { // R2
        fixture.unitsDo(door -> door.serve(school, "Nord" + mark, ALWAYS));
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("""
                        insert into unit_area (id, version, ref, unit_id, area_id, valid_from)
                        select nextval('stored_seq'), 1, gen_random_uuid(), unit_id, area_id, date '2027-01-01'
                        from unit_area where unit_id = %s""".formatted(id(school))))
                .hasMessageContaining("unit_area_once");
    }

    private UnitView get(UUID unit) {
        return fixture.units(door -> door.get(unit, TODAY));
    }

    private static String id(UUID unit) {
        return "(select id from org_unit where ref = '" + unit + "')";
    }
}
