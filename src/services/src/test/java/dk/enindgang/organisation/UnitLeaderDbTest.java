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

class UnitLeaderDbTest {

    private final OrganisationFixture fixture = new OrganisationFixture();
    private final String mark = " " + fixture.mark;
    private final UUID school = fixture.aUnit("Skole");

    @Test
    void theLeaderOfTheFirstOfMarchIsKnown() { // R2, R4
        UUID first = fixture.anEmployee("Første");
        UUID second = fixture.anEmployee("Anden");
        fixture.unitsDo(door -> door.appoint(school, first, ALWAYS));
        fixture.unitsDo(door -> door.appoint(school, second, Period.from(LocalDate.of(2027, 3, 2))));

        assertThat(leader(LocalDate.of(2027, 3, 1))).isEqualTo("Første" + mark);
        assertThat(leader(LocalDate.of(2027, 3, 2))).isEqualTo("Anden" + mark);
        assertThat(leader(LocalDate.of(2019, 3, 1))).isEqualTo("nobody");
        assertThat(get(school).leaders()).extracting(LeaderRow::employee).containsExactly(second, first);
        assertThat(get(school).leaderOn(LocalDate.of(2027, 3, 1)).employee()).isEqualTo(first);
        assertThat(TestDatabase.statementsOf(() -> leader(TODAY))).isEqualTo(1);
    }

    @Test
    void twoLeadersOnOneDayAreRefusedAtTheField() { // R4
        UUID first = fixture.anEmployee("Første");
        fixture.unitsDo(door -> door.appoint(school, first, days("2027-01-01", "2027-12-31")));
        assertThatThrownBy(() ->
                        fixture.unitsDo(door -> door.appoint(school, first, Period.from(LocalDate.of(2027, 12, 31)))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organisation.rule.leaderAlready")
                .extracting("field")
                .isEqualTo("begins");
    }

    @Test
    void whoeverLedUntilFurtherNoticeLeadsAgainAfterADeputy() { // R4
        UUID sanne = fixture.anEmployee("Sanne");
        UUID oliver = fixture.anEmployee("Oliver");
        assertThat(appoint(sanne, ALWAYS)).isEmpty();
        assertThat(appoint(oliver, days("2027-12-01", "2027-12-14")))
                .hasValueSatisfying(before -> assertThat(before)
                        .extracting(LeaderRow::employee, LeaderRow::period)
                        .containsExactly(sanne, days("2020-01-01", "2027-11-30")));

        assertThat(leader(LocalDate.of(2027, 11, 30))).isEqualTo("Sanne" + mark);
        assertThat(leader(LocalDate.of(2027, 12, 14))).isEqualTo("Oliver" + mark);
        assertThat(leader(LocalDate.of(2027, 12, 15))).isEqualTo("Sanne" + mark);
        assertThat(leader(LocalDate.of(2033, 1, 1))).isEqualTo("Sanne" + mark);
    }

    @Test
    void nobodyLeadsAUnitThatIsNotThere() { // R11
        UUID closing = fixture.units(door -> door.create(
                new UnitDetails("Lukker" + mark, UnitKind.SCHOOL, null, null, days("2021-01-01", "2027-12-31"))));
        UUID first = fixture.anEmployee("Første");
        assertThatThrownBy(() -> fixture.unitsDo(door -> door.appoint(closing, first, ALWAYS)))
                .hasMessage("organisation.rule.beforeUnit");
        assertThatThrownBy(() ->
                        fixture.unitsDo(door -> door.appoint(closing, first, Period.from(LocalDate.of(2027, 1, 1)))))
                .hasMessage("organisation.rule.afterUnit");
        fixture.unitsDo(door -> door.appoint(closing, first, days("2027-01-01", "2027-12-31")));
    }

    private java.util.Optional<LeaderRow> appoint(UUID employee, Period period) {
        return fixture.units(door -> door.appoint(school, employee, period));
    }

    @Test
    void theDatabaseRefusesTwoLeadersOnOneDay() { // R4
        UUID first = fixture.anEmployee("Første");
        fixture.unitsDo(door -> door.appoint(school, first, ALWAYS));
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("""
                        insert into unit_leader (id, version, ref, unit_id, employee_id, valid_from)
                        select nextval('stored_seq'), 1, gen_random_uuid(), unit_id, employee_id, date '2027-01-01'
                        from unit_leader where unit_id = %s""".formatted(id(school))))
                .hasMessageContaining("unit_leader_one");
    }

    @Test
    void otherDaysForALeader() { // R4, R9
        UUID first = fixture.anEmployee("Første");
        fixture.unitsDo(door -> door.appoint(school, first, ALWAYS));
        UnitView seen = get(school);
        UUID leader = seen.leaders().get(0).ref();
        assertThat(fixture.<Boolean>units(
                        door -> door.lead(school, seen.version(), leader, days("2020-01-01", "2027-02-28"))))
                .isTrue();
        assertThat(leader(TODAY)).isEqualTo("nobody");
        assertThat(fixture.<Boolean>units(door -> door.lead(school, seen.version(), leader, ALWAYS)))
                .isFalse();
        assertThat(leader(TODAY)).isEqualTo("nobody");
    }

    private UnitView get(UUID unit) {
        return fixture.units(door -> door.get(unit, TODAY));
    }

    private String leader(LocalDate day) {
        return fixture.units(door -> door.leaderOn(school, day))
                .map(LinkRow::name)
                .orElse("nobody");
    }

    private static String id(UUID unit) {
        return "(select id from org_unit where ref = '" + unit + "')";
    }
}
