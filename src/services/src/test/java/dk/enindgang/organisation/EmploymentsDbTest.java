package dk.enindgang.organisation;

import static dk.enindgang.organisation.OrganisationFixture.ALWAYS;
import static dk.enindgang.organisation.OrganisationFixture.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EmploymentsDbTest {

    private final OrganisationFixture fixture = new OrganisationFixture();
    private final UUID school = fixture.aUnit("Skole");
    private final UUID one = fixture.anEmployee("En");

    @Test
    void severalEmploymentsInDifferentUnitsAtOnceAndInOneUnitAfterEachOther() { // R3
        UUID other = fixture.aUnit("PPR");
        begin(school, days("2025-01-01", "2025-12-31"));
        begin(school, days("2026-01-01", "2026-12-31"));
        begin(other, ALWAYS);
        assertThat(view().employments())
                .extracting(EmploymentRow::period)
                .containsExactly(days("2026-01-01", "2026-12-31"), days("2025-01-01", "2025-12-31"), ALWAYS);
    }

    @Test
    void twoInTheSameUnitOnTheSameDayAreRefusedAtTheField() { // R3
        begin(school, days("2025-01-01", "2025-12-31"));
        assertThatThrownBy(() -> begin(school, days("2025-12-31", "2026-12-31")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organisation.rule.employedAlready")
                .extracting("field")
                .isEqualTo("begins");
    }

    @Test
    void theDatabaseRefusesThemToo() { // R3
        UUID employment = begin(school, days("2025-01-01", "2025-12-31"));
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("""
                        insert into employment (id, version, ref, employee_id, unit_id, valid_from)
                        select nextval('stored_seq'), 1, gen_random_uuid(), employee_id, unit_id, date '2025-12-31'
                        from employment where ref = '%s'""".formatted(employment)))
                .hasMessageContaining("employment_once");
    }

    @Test
    void anEmploymentEndsAndAnotherBegins() { // R3, R8
        UUID employment = begin(school, ALWAYS);
        long seen = view().version();
        fixture.employmentsDo(
                door -> door.change(one, seen, employment, "Skoleleder", days("2020-01-01", "2026-12-31")));
        begin(school, days("2027-01-01", "2027-12-31"));
        assertThat(view().employments()).extracting(EmploymentRow::title).containsExactly("Lærer", "Skoleleder");
        assertThatThrownBy(
                        () -> TestDatabase.sqlAsApplication("delete from employment where ref = '" + employment + "'"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() { // R9
        UUID employment = begin(school, ALWAYS);
        long seen = view().version();
        begin(fixture.aUnit("PPR"), ALWAYS);
        assertThat(fixture.<Boolean>employments(door -> door.change(one, seen, employment, "", ALWAYS)))
                .isFalse();
        assertThat(view().employments()).extracting(EmploymentRow::title).containsOnly("Lærer");
    }

    @Test
    void anEmploymentOfSomebodyElseIsNotFound() {
        UUID employment = begin(school, ALWAYS);
        UUID other = fixture.anEmployee("Anden");
        assertThatThrownBy(() -> fixture.employmentsDo(door -> door.change(other, 1, employment, "", ALWAYS)))
                .isInstanceOf(NotFound.class);
    }

    private UUID begin(UUID unit, Period period) {
        return fixture.employments(door -> door.begin(one, unit, "Lærer", period));
    }

    private EmployeeView view() {
        return fixture.employees(door -> door.get(one));
    }
}
