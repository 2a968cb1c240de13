package dk.enindgang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.account.PracticeAccounts;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.SchemaReady;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PracticeOrganisationDbTest {

    private final OrganisationFixture fixture = new OrganisationFixture();
    private final UUID therapist = CallerForTests.anAccount();

    @BeforeEach
    void empty() {
        TestDatabase.sql(
                "truncate org_unit, unit_place, area, unit_area, employee, employee_account, employee_competence,"
                        + " employee_hours, employment, unit_leader, leave cascade");
    }

    @Test
    void aPracticeMunicipalityGetsItsUnitsAndColleaguesOnce() { // R10
        start(true);
        start(true);
        assertThat(rows())
                .hasSize(15)
                .extracting(UnitRow::kind)
                .containsAll(List.of(UnitKind.SCHOOL, UnitKind.EXTERNAL));
        assertThat(rows()).filteredOn(row -> row.leader() != null).hasSize(5);
        assertThat(rows()).extracting(UnitRow::employees).contains(2, 3);
        assertThat(TestDatabase.sql("select 1 from employee")).hasSize(16);
        assertThat(TestDatabase.sql("select 1 from unit_area")).hasSize(3);
        assertThat(TestDatabase.sql("select 1 from area")).hasSize(2);
    }

    @Test
    void anAccountFindsItsColleagueWhoIsAwayThatDay() { // R10
        start(true);
        fixture.account = therapist;
        EmployeeView me = fixture.employees(Employees::findMine).orElseThrow();
        assertThat(me.details().name()).isEqualTo("Thomas Vindelev");
        assertThat(me.hours()).hasSize(5);
        assertThat(me.presence(OrganisationFixture.TODAY)).isEqualTo(Presence.AWAY);
        assertThat(me.leaves().get(0).substituteName()).isEqualTo("Sanne Egelund");
    }

    @Test
    void nowhereElse() { // R10
        start(false);
        assertThat(rows()).isEmpty();
    }

    private List<UnitRow> rows() {
        return fixture.units(door -> door.list(OrganisationFixture.TODAY, ""));
    }

    private void start(boolean practice) {
        TestDatabase.inTransactionDo(em -> {
            var first = new PracticeOrganisation();
            first.em = em;
            first.organisation = new OrganisationFixture().organisation(em);
            first.clock = Clock.fixed(
                    OrganisationFixture.TODAY.atStartOfDay(Clocks.DENMARK).toInstant(), Clocks.DENMARK);
            first.accounts = new PracticeAccounts() {
                @Override
                public Map<String, UUID> refs() {
                    return Map.of("familiebehandler", therapist);
                }
            };
            first.settings = new Settings() {
                @Override
                public boolean practice() {
                    return practice;
                }
            };
            first.prepare(new SchemaReady());
        });
    }
}
