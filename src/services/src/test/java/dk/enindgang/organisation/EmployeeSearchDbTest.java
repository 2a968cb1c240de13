package dk.enindgang.organisation;

import static dk.enindgang.organisation.OrganisationFixture.ALWAYS;
import static dk.enindgang.organisation.OrganisationFixture.TODAY;
import static dk.enindgang.organisation.OrganisationFixture.days;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.account.Profession;
import dk.enindgang.platform.db.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EmployeeSearchDbTest {

    private final OrganisationFixture fixture = new OrganisationFixture();
    private final String mark = " " + fixture.mark;

    @Test
    void searchFindsNameTitleAndCompetenceInOneStatement() {
        UUID school = fixture.aUnit("Skole");
        UUID zoo = fixture.aUnit("Anlæg");
        UUID one = fixture.anEmployeeIn(school, "Maja Søholm");
        fixture.employments(door -> door.begin(one, zoo, "", ALWAYS));
        UUID other = fixture.anEmployee("Bo Å");

        assertThat(list("søholm" + mark)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Maja Søholm" + mark);
            assertThat(row.profession()).isEqualTo(Profession.TEACHER);
            assertThat(row.units()).isEqualTo("Anlæg" + mark + ", Skole" + mark);
        });
        assertThat(list(fixture.mark)).extracting(EmployeeRow::ref).containsExactly(other, one);
        List<EmployeeRow> secondPage = fixture.employees(
                door -> door.list(EmployeeFilter.search(fixture.mark, TODAY).page(1, 1)));
        assertThat(secondPage).extracting(EmployeeRow::ref).containsExactly(one);
        assertThat(list("ordblind" + mark)).extracting(EmployeeRow::ref).contains(one, other);
        assertThat(list("%" + mark)).isEmpty();
        assertThat(TestDatabase.statementsOf(() -> list(fixture.mark))).isEqualTo(1);
    }

    @Test
    void allWordsAreFoundInAnyOrderHoweverTheyAreWritten() {
        UUID one = fixture.anEmployee("Mette Lærkegaard");
        fixture.anEmployee("Mette Birkemose");
        for (String typed : List.of(
                "Lærkegaard Mette",
                "mette   lærkegaard",
                "Laerkegaard",
                "Lærkegård",
                "mette lærer kegaard",
                "ORDBLIND LÆRKE")) {
            assertThat(list(typed + mark))
                    .as(typed)
                    .extracting(EmployeeRow::ref)
                    .containsExactly(one);
        }
        assertThat(list("Mette Lærkegaard psykolog" + mark)).isEmpty();
        assertThat(list("met_e" + mark)).isEmpty();
    }

    @Test
    void aUnitsColleaguesAreThoseOfTheDay() { // R2
        UUID school = fixture.aUnit("Skole");
        UUID one = fixture.anEmployee("Vikar");
        fixture.employments(door -> door.begin(one, school, "", days("2027-03-01", "2027-03-31")));
        assertThat(in(school, TODAY)).extracting(EmployeeRow::ref).containsExactly(one);
        assertThat(in(school, TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void aListTellsWhoIsAwayAndUntilWhen() { // R7
        UUID school = fixture.aUnit("Skole");
        UUID one = fixture.anEmployeeIn(school, "Væk");
        fixture.leaves(
                door -> door.take(one, new LeaveDetails(LeaveKind.ILLNESS, days("2027-02-20", "2027-03-04"), null)));
        assertThat(in(school, TODAY)).singleElement().satisfies(row -> {
            assertThat(row.away()).isTrue();
            assertThat(row.awayUntil()).isEqualTo("2027-03-04");
        });
        assertThat(in(school, LocalDate.of(2027, 3, 5)).get(0).away()).isFalse();
    }

    private List<EmployeeRow> list(String text) {
        return fixture.employees(door -> door.list(EmployeeFilter.search(text, TODAY)));
    }

    private List<EmployeeRow> in(UUID unit, LocalDate day) {
        return fixture.employees(door -> door.list(EmployeeFilter.in(unit, day)));
    }
}
