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
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R2: what a unit was called and where it stood on a day. */
class UnitPlaceDbTest {

    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private final OrganisationFixture fixture = new OrganisationFixture();
    private final String mark = " " + fixture.mark;
    private final UUID north = fixture.aUnit("Nord");
    private final UUID south = fixture.aUnit("Syd");
    private final UUID school = fixture.aUnit("Skole", north);

    @Test
    void whatAUnitWasCalledAndWhereItStoodHasAnAnswer() {
        UUID teacher = fixture.anEmployeeIn(school, "Lærer");
        change(details("Ny skole", UnitKind.OTHER, south, ALWAYS), TODAY);

        assertThat(get(YESTERDAY).details()).isEqualTo(details("Skole", UnitKind.SCHOOL, north, ALWAYS));
        assertThat(get(YESTERDAY).parentName()).isEqualTo("Nord" + mark);
        assertThat(get(TODAY).details()).isEqualTo(details("Ny skole", UnitKind.OTHER, south, ALWAYS));
        assertThat(path(YESTERDAY)).containsExactly("Nord" + mark + " › Skole" + mark);
        assertThat(path(TODAY)).containsExactly("Syd" + mark + " › Ny skole" + mark);
        assertThat(below(north, YESTERDAY)).containsExactly("Skole" + mark);
        assertThat(below(north, TODAY)).isEmpty();
        assertThat(below(south, TODAY)).containsExactly("Ny skole" + mark);
        assertThat(units(YESTERDAY)).isEqualTo("Skole" + mark);
        assertThat(units(TODAY)).isEqualTo("Ny skole" + mark);
        assertThat(fixture.employees(door -> door.get(teacher)).employments())
                .extracting(EmploymentRow::unitName)
                .containsExactly("Ny skole" + mark);
        assertThat(get(TODAY).places())
                .extracting(PlaceRow::name, PlaceRow::parentName)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ny skole" + mark, "Syd" + mark),
                        org.assertj.core.groups.Tuple.tuple("Skole" + mark, "Nord" + mark));
    }

    @Test
    void aMistakeIsMendedForAllDays() {
        change(details("Skolen", UnitKind.SCHOOL, north, ALWAYS), ALWAYS.getBegins());
        assertThat(get(YESTERDAY).details().name()).isEqualTo("Skolen" + mark);
        assertThat(get(TODAY).places()).hasSize(1);
    }

    @Test
    void aChangeThatComesLaterStaysWhenSomethingIsChangedToday() {
        LocalDate later = LocalDate.of(2028, 1, 1);
        change(details("Fremtidens skole", UnitKind.SCHOOL, north, ALWAYS), later);
        change(details("Skolen nu", UnitKind.SCHOOL, north, ALWAYS), TODAY);
        assertThat(get(YESTERDAY).details().name()).isEqualTo("Skole" + mark);
        assertThat(get(later.minusDays(1)).details().name()).isEqualTo("Skolen nu" + mark);
        assertThat(get(later).details().name()).isEqualTo("Fremtidens skole" + mark);
    }

    @Test
    void namesFollowTheDaysOfTheUnit() {
        change(details("Ny skole", UnitKind.SCHOOL, north, ALWAYS), TODAY);
        change(details("Ny skole", UnitKind.SCHOOL, north, days("2020-01-01", "2026-12-31")), TODAY);
        assertThat(get(TODAY).details().name()).isEqualTo("Ny skole" + mark);
        assertThat(get(LocalDate.of(2026, 12, 30)).details().name()).isEqualTo("Skole" + mark);
        change(details("Ny skole", UnitKind.SCHOOL, north, days("2030-01-01", "2030-12-31")), TODAY);
        assertThat(get(TODAY).places()).hasSize(1);
    }

    @Test
    void aRingOnAnyDayIsRefused() { // R1
        change(details("Skole", UnitKind.SCHOOL, south, ALWAYS), LocalDate.of(2028, 1, 1));
        assertThatThrownBy(() -> fixture.units(door ->
                        door.change(south, door.get(south, TODAY).version(), fixture.details("Syd", school), TODAY)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organisation.rule.belowItself");
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication(
                        "update unit_place set parent_id = %s where unit_id = %s".formatted(id(school), id(south))))
                .hasMessageContaining("the unit would stand below itself");
    }

    @Test
    void theDatabaseWantsOneNameOnEachDayOfTheUnit() {
        for (String wrong : List.of(
                "update unit_place set valid_from = '2021-01-01' where unit_id = %s",
                "update unit_place set valid_to = '2030-01-01' where unit_id = %s",
                "delete from unit_place where unit_id = %s",
                "update org_unit set valid_from = '2019-01-01' where id = %s",
                "insert into unit_place (unit_id, name, kind, valid_from) values (%s, 'To', 'SCHOOL', '2027-01-01')")) {
            assertThatThrownBy(() -> TestDatabase.sqlAsApplication(wrong.formatted(id(school))))
                    .as(wrong)
                    .hasMessageMatching("(?s).*(unit_place_covers|without a name|unit_place_once).*");
        }
    }

    private UnitDetails details(String name, UnitKind kind, UUID parent, Period period) {
        return new UnitDetails(name + mark, kind, parent, null, period);
    }

    private void change(UnitDetails details, LocalDate from) {
        assertThat(fixture.<Boolean>units(
                        door -> door.change(school, door.get(school, TODAY).version(), details, from)))
                .isTrue();
    }

    private UnitView get(LocalDate day) {
        return fixture.units(door -> door.get(school, day));
    }

    private List<String> below(UUID unit, LocalDate day) {
        return fixture.units(door -> door.get(unit, day)).below().stream()
                .map(LinkRow::name)
                .toList();
    }

    private List<String> path(LocalDate day) {
        return fixture.units(door -> door.list(day, fixture.mark)).stream()
                .filter(row -> row.ref().equals(school))
                .map(UnitRow::path)
                .toList();
    }

    private String units(LocalDate day) {
        return fixture.employees(door -> door.list(EmployeeFilter.in(school, day)))
                .get(0)
                .units();
    }

    private static String id(UUID unit) {
        return "(select id from org_unit where ref = '" + unit + "')";
    }
}
