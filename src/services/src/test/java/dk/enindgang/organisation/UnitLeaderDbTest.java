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
        UUID first = fixture.anEmployed("Første");
        UUID second = fixture.anEmployed("Anden");
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
        UUID first = fixture.anEmployed("Første");
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
        UUID sanne = fixture.anEmployed("Sanne");
        UUID oliver = fixture.anEmployed("Oliver");
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
        UUID first = fixture.anEmployed("Første");
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
        UUID first = fixture.anEmployed("Første");
        fixture.unitsDo(door -> door.appoint(school, first, ALWAYS));
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("""
                        insert into unit_leader (id, version, ref, unit_id, employee_id, valid_from)
                        select nextval('stored_seq'), 1, gen_random_uuid(), unit_id, employee_id, date '2027-01-01'
                        from unit_leader where unit_id = %s""".formatted(id(school))))
                .hasMessageContaining("unit_leader_one");
    }

    @Test
    void otherDaysForALeader() { // R4, R9
        UUID first = fixture.anEmployed("Første");
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

    @Test
    void nobodyLeadsWhoIsNotEmployed() { // R4
        UUID nobody = fixture.anEmployee("Aldrig");
        assertThatThrownBy(() -> appoint(nobody, Period.from(TODAY)))
                .hasMessage("organisation.rule.leaderEmployed")
                .extracting("field")
                .isEqualTo("begins");
        UUID first = fixture.anEmployee("Første");
        fixture.employments(door -> door.begin(first, school, "", days("2025-01-01", "2027-12-31")));
        assertThatThrownBy(() -> appoint(first, Period.from(TODAY))).hasMessage("organisation.rule.leaderEmployed");
        appoint(first, days("2027-01-01", "2027-12-31"));
        UnitView seen = get(school);
        UUID leader = seen.leaders().get(0).ref();
        assertThatThrownBy(() -> fixture.units(
                        door -> door.lead(school, seen.version(), leader, days("2024-12-31", "2027-12-31"))))
                .hasMessage("organisation.rule.leaderEmployed");
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication(
                        "update unit_leader set valid_to = null where ref = '" + leader + "'"))
                .hasMessageContaining("somebody would lead who is not employed");
    }

    @Test
    void whoeverLeadsDoesNotLeave() { // R4
        UUID first = fixture.anEmployee("Første");
        UUID employment = fixture.employments(door -> door.begin(first, school, "", ALWAYS));
        appoint(first, Period.from(LocalDate.of(2025, 1, 1)));
        assertThatThrownBy(() -> work(first, employment, days("2020-01-01", "2027-12-31")))
                .hasMessage("organisation.rule.leadsThen")
                .extracting("field")
                .isEqualTo("ends");
        assertThatThrownBy(() -> work(first, employment, Period.from(LocalDate.of(2025, 1, 2))))
                .as("also days that have been")
                .hasMessage("organisation.rule.leadsThen");
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication(
                        "update employment set valid_to = '2027-12-31' where ref = '" + employment + "'"))
                .hasMessageContaining("she leads on days that would no longer be hers");
        work(first, employment, Period.from(LocalDate.of(2025, 1, 1)));
        UnitView seen = get(school);
        fixture.unitsDo(door ->
                door.lead(school, seen.version(), seen.leaders().get(0).ref(), days("2025-01-01", "2027-12-31")));
        work(first, employment, days("2025-01-01", "2027-12-31"));
    }

    private void work(UUID employee, UUID employment, Period period) {
        long seen = fixture.<EmployeeView>employees(all -> all.get(employee)).version();
        fixture.employmentsDo(door -> door.change(employee, seen, employment, "", period));
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
