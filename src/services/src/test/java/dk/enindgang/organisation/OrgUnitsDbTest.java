package dk.enindgang.organisation;

import static dk.enindgang.organisation.OrganisationFixture.ALWAYS;
import static dk.enindgang.organisation.OrganisationFixture.TODAY;
import static dk.enindgang.organisation.OrganisationFixture.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.draft.DraftsForTests;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrgUnitsDbTest {

    private final OrganisationFixture fixture = new OrganisationFixture();
    private final String mark = " " + fixture.mark;

    private UUID top;
    private UUID school;
    private UUID team;

    @BeforeEach
    void aSmallTree() {
        top = fixture.aUnit("Børn og Unge");
        school = fixture.aUnit("Skole", top);
        team = fixture.aUnit("Indskoling", school);
    }

    @Test
    void theTreeShowsWhoLedAndHowManyWorkedThatDayInOneStatement() { // R2
        UUID leader = fixture.anEmployeeIn(school, "Leder");
        fixture.anEmployeeIn(school, "Lærer");
        fixture.unitsDo(door -> door.appoint(school, leader, days("2027-01-01", "2027-12-31")));

        assertThat(rows(TODAY))
                .containsExactly(
                        row(top, "Børn og Unge", 0, "", null, 0),
                        row(school, "Skole", 1, "Børn og Unge" + mark, "Leder", 2),
                        row(team, "Indskoling", 2, "Børn og Unge" + mark + " › Skole" + mark, null, 0));
        assertThat(rows(LocalDate.of(2026, 12, 31)).get(1).leaderName()).isNull();
        assertThat(rows(LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(TestDatabase.statementsOf(() -> rows(TODAY))).isEqualTo(1);
    }

    @Test
    void theTreeIsNested() {
        UnitNode node = fixture.units(door -> door.tree(TODAY)).stream()
                .filter(one -> one.unit().ref().equals(top))
                .findFirst()
                .orElseThrow();
        assertThat(node.children()).singleElement().satisfies(below -> {
            assertThat(below.unit().ref()).isEqualTo(school);
            assertThat(below.children()).singleElement().extracting("unit.ref").isEqualTo(team);
        });
    }

    @Test
    void aUnitIsShownAsItWasThatDay() { // R2
        fixture.units(door -> door.create(
                new UnitDetails("Nedlagt" + mark, UnitKind.SCHOOL, school, null, days("2020-01-01", "2020-12-31"))));
        fixture.unitsDo(door -> door.serve(school, "Nord" + mark, days("2020-01-01", "2020-12-31")));
        LocalDate then = LocalDate.of(2020, 6, 1);
        assertThat(get(school).below()).extracting(LinkRow::name).containsExactly("Indskoling" + mark);
        assertThat(get(school).areasOn(TODAY)).isEmpty();
        assertThat(fixture.units(door -> door.get(school, then)).below())
                .extracting(LinkRow::name)
                .containsExactly("Indskoling" + mark, "Nedlagt" + mark);
        assertThat(get(school).areasOn(then)).hasSize(1);
    }

    @Test
    void aUnitWhoseParentHasEndedStandsAtTheTop() { // R2
        UUID ended = aUnitThatEnded();
        UUID left = fixture.aUnit("Efterladt", ended);
        assertThat(rows(TODAY)).extracting(UnitRow::ref).containsExactly(top, school, team, left);
        assertThat(rows(TODAY).get(3).depth()).isZero();
    }

    @Test
    void theUnitAboveCanBeKeptAlsoWhenItHasEnded() {
        UUID ended = aUnitThatEnded();
        UUID left = fixture.aUnit("Efterladt", ended);
        assertThat(above(left)).contains(new LinkRow(ended, "Lukket" + mark));
        assertThat(above(team)).doesNotContain(new LinkRow(ended, "Lukket" + mark));
        assertThat(above(null))
                .contains(new LinkRow(school, "Børn og Unge" + mark + " › Skole" + mark))
                .doesNotHaveDuplicates();
    }

    private UUID aUnitThatEnded() {
        return fixture.units(door -> door.create(
                new UnitDetails("Lukket" + mark, UnitKind.SCHOOL, null, null, days("2020-01-01", "2026-12-31"))));
    }

    private List<LinkRow> above(UUID unit) {
        return fixture.units(door -> door.listAbove(unit, TODAY));
    }

    @Test
    void aUnitDoesNotStandBelowItself() { // R1
        for (UUID parent : List.of(top, school, team)) {
            assertThatThrownBy(() -> change(top, fixture.details("Børn og Unge", parent)))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("organisation.rule.belowItself");
        }
    }

    @Test
    void theDatabaseRefusesARing() { // R1
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication(
                        "update org_unit set parent_id = %s where ref = '%s'".formatted(id(team), top)))
                .hasMessageContaining("the unit would stand below itself");
    }

    @Test
    void twoMovesAtOnceDoNotMakeARing() throws Exception { // R1
        UUID other = fixture.aUnit("Anden skole", top);
        try (var one = TestDatabase.connect();
                var two = TestDatabase.connect()) {
            one.setAutoCommit(false);
            one.createStatement()
                    .execute("update org_unit set parent_id = %s where ref = '%s'".formatted(id(other), school));
            var late = new java.util.concurrent.FutureTask<>(() -> two.createStatement()
                    .execute("update org_unit set parent_id = %s where ref = '%s'".formatted(id(team), other)));
            new Thread(late).start();
            one.commit();
            assertThatThrownBy(late::get).hasMessageContaining("the unit would stand below itself");
        }
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() { // R9
        long seen = get(school).version();
        change(school, fixture.details("Nyt navn", top));
        assertThat(fixture.<Boolean>units(door -> door.change(school, seen, fixture.details("Andet navn", top), TODAY)))
                .isFalse();
        assertThat(get(school).details().name()).isEqualTo("Nyt navn" + mark);
    }

    @Test
    void savingEndsTheDraft() {
        String place = OrgUnits.draftPlace(school);
        DraftsForTests.save(OrganisationFixture.DRAFTER, place, "name", "Halvt skrevet");
        long seen = get(school).version();
        fixture.unitsDo(door -> door.change(school, seen - 1, fixture.details("Nyt", top), TODAY));
        assertThat(DraftsForTests.list(OrganisationFixture.DRAFTER, place)).hasSize(1);
        fixture.unitsDo(door -> door.change(school, seen, fixture.details("Nyt", top), TODAY));
        assertThat(DraftsForTests.list(OrganisationFixture.DRAFTER, place)).isEmpty();
    }

    @Test
    void whatHangsOnAUnitRaisesItsVersion() { // R9
        long before = get(school).version();
        fixture.unitsDo(door -> door.serve(school, "Nord" + mark, ALWAYS));
        assertThat(get(school).version()).isGreaterThan(before);
    }

    @Test
    void aNumberOfAnotherSystemBelongsToOneUnit() { // R8
        var numbered = new UnitDetails("Skole" + mark, UnitKind.SCHOOL, top, "E" + mark, ALWAYS);
        change(school, numbered);
        change(school, numbered);
        assertThatThrownBy(() -> fixture.units(door -> door.create(numbered)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organisation.rule.externalIdTaken");
    }

    @Test
    void searchFindsPartsOfNamesAsTheyAreTyped() {
        assertThat(found("SKOLING" + mark)).extracting(UnitRow::ref).containsExactly(team);
        assertThat(found("%" + mark)).isEmpty();
    }

    @Test
    void aUnitIsShownWithFiveStatements() {
        fixture.unitsDo(door -> door.serve(school, "Nord" + mark, ALWAYS));
        UnitView view = get(school);
        assertThat(view.parentName()).isEqualTo("Børn og Unge" + mark);
        assertThat(view.below()).extracting(LinkRow::ref).containsExactly(team);
        assertThat(TestDatabase.statementsOf(() -> get(school))).isEqualTo(5);
        assertThatThrownBy(() -> get(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void unitsAreNotRemoved() { // R8
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("delete from org_unit where ref = '" + team + "'"))
                .hasMessageContaining("permission denied");
    }

    private UnitRow row(UUID ref, String name, int depth, String above, String leader, int employees) {
        UUID leads = leader == null ? null : get(ref).leaderOn(TODAY).employee();
        return new UnitRow(
                ref,
                name + mark,
                UnitKind.SCHOOL,
                depth,
                above,
                leads,
                leader == null ? null : leader + mark,
                employees);
    }

    private List<UnitRow> rows(LocalDate day) {
        return fixture.units(door -> door.list(day, mark.strip()));
    }

    private List<UnitRow> found(String text) {
        return fixture.units(door -> door.list(TODAY, text));
    }

    private UnitView get(UUID unit) {
        return fixture.units(door -> door.get(unit, TODAY));
    }

    private void change(UUID unit, UnitDetails details) {
        fixture.unitsDo(door -> door.change(unit, door.get(unit, TODAY).version(), details, ALWAYS.getBegins()));
    }

    private static String id(UUID unit) {
        return "(select id from org_unit where ref = '" + unit + "')";
    }
}
