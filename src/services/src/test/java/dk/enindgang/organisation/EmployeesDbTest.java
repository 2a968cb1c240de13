package dk.enindgang.organisation;

import static dk.enindgang.organisation.OrganisationFixture.ALWAYS;
import static dk.enindgang.organisation.OrganisationFixture.TODAY;
import static dk.enindgang.organisation.OrganisationFixture.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.account.Profession;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployeesDbTest {

    private final OrganisationFixture fixture = new OrganisationFixture();
    private final String mark = " " + fixture.mark;

    @Test
    void whoeverHasLeftIsNotAtWork() { // R2
        UUID me = fixture.me("Forladt");
        UUID school = fixture.aUnit("Skole");
        fixture.employments(door -> door.begin(me, school, "", days("2020-01-01", "2026-10-31")));
        keep("", "", "8-15", "8-15");
        assertThat(get(me).presence(TODAY)).isEqualTo(Presence.NOT_EMPLOYED);
        assertThat(get(me).presence(LocalDate.of(2026, 10, 26))).isEqualTo(Presence.PRESENT);
        assertThat(list(fixture.mark))
                .singleElement()
                .satisfies(row -> assertThat(row.employed()).isFalse());
        assertThat(fixture.<List<EmployeeRow>>employees(
                        door -> door.list(EmployeeFilter.search(fixture.mark, LocalDate.of(2026, 10, 31)))))
                .singleElement()
                .satisfies(row -> assertThat(row.employed()).isTrue());
    }

    @Test
    void aColleagueIsShownWithSixStatementsHoweverMuchHangsOnHer() {
        UUID school = fixture.aUnit("Skole");
        UUID one = fixture.anEmployeeIn(school, "Travl");
        for (int i = 0; i < 3; i++) {
            UUID unit = fixture.aUnit("Enhed " + i);
            fixture.employments(door -> door.begin(one, unit, "", ALWAYS));
            fixture.unitsDo(door -> door.appoint(unit, one, ALWAYS));
        }
        EmployeeView view = get(one);
        assertThat(view.employments()).hasSize(4);
        assertThat(view.leads()).hasSize(3);
        assertThat(view.details().competences()).containsExactly("Ordblindhed");
        assertThat(TestDatabase.statementsOf(() -> get(one))).isEqualTo(6);
        assertThatThrownBy(() -> get(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void sheKeepsHerPhoneMailAndHoursHerself() { // R6
        UUID me = fixture.me("Mig");
        UUID school = fixture.aUnit("Skole");
        fixture.employments(door -> door.begin(me, school, "", ALWAYS));
        assertThat(get(me).presence(TODAY)).isEqualTo(Presence.UNKNOWN);
        keep("12 34 56 78", "mig@eksempelby.example", "8-15.30", "");

        EmployeeView view = get(me);
        assertThat(view.details().phone()).isEqualTo("12 34 56 78");
        assertThat(view.hours()).extracting(WorkingDay::getTimes).containsExactly("8.00-15.30");
        assertThat(view.presence(TODAY)).isEqualTo(Presence.PRESENT);
        assertThat(view.presence(TODAY.plusDays(1))).isEqualTo(Presence.NOT_TODAY);

        keep("12 34 56 78", "", "9-12", "9-12");
        assertThat(get(me).hours()).extracting(WorkingDay::getTimes).containsExactly("9.00-12.00", "9.00-12.00");
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() { // R9
        UUID me = fixture.me("Mig");
        long seen = get(me).version();
        keep("12 34 56 78", "", "8-15", "");
        assertThat(fixture.<Boolean>employees(door -> door.keepMine(seen, "", "", List.of())))
                .isFalse();
        assertThat(fixture.<Boolean>employees(door -> door.change(me, seen, fixture.colleague("Ny"), Set.of())))
                .isFalse();
        assertThat(get(me).details()).extracting("name", "phone").containsExactly("Mig" + mark, "12 34 56 78");
    }

    @Test
    void whoComesSecondIsToldWhoWasFirst() { // R9
        UUID one = fixture.anEmployee("Ny");
        assertThat(fixture.<EmployeeView>employees(door -> door.edit(one)).changedBy())
                .isEqualTo("Prøve Person");
        UUID editor = CallerForTests.anAccount();
        TestDatabase.sql("update account set display_name = 'Vera Skrivested' where ref = '" + editor + "'");
        TestDatabase.sqlAsApplication(
                editor.toString(), "update employee set phone = '12 34 56 78' where ref = '" + one + "'");
        assertThat(fixture.<EmployeeView>employees(door -> door.edit(one)).changedBy())
                .isEqualTo("Vera Skrivested");
        assertThat(fixture.<EmployeeView>employees(door -> door.get(one)).changedBy())
                .as("R7")
                .isNull();
    }

    @Test
    void anAccountLinkedToNobodyHasNoPageOfItsOwn() { // R6
        fixture.account = CallerForTests.anAccount();
        assertThat(fixture.employees(Employees::findMine)).isEmpty();
        assertThatThrownBy(() -> keep("", "", "", "")).isInstanceOf(NotFound.class);
    }

    @Test
    void theEditorChangesTheRest() { // R6, R8
        UUID one = fixture.anEmployee("Ny");
        var changed = new EmployeeDetails(
                "Nyt navn" + mark, "", Profession.LEADER, null, Set.of("A", "B"), "+45 12 34 56 78", "", "M" + mark);
        fixture.employeesDo(door -> door.change(one, door.edit(one).version(), changed, Set.of()));
        assertThat(get(one).details()).isEqualTo(changed);
        assertThatThrownBy(() -> fixture.employees(door -> door.create(changed, Set.of())))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organisation.rule.externalIdTaken");
    }

    @Test
    void theAccountMayGoAndTheColleagueStays() {
        UUID me = fixture.me("Mig");
        TestDatabase.sql("delete from account where ref = '%s'".formatted(fixture.account));
        assertThat(get(me).details().name()).isEqualTo("Mig" + mark);
    }

    @Test
    void noNameIsACprNumber() { // R8
        for (String name : List.of("Bo 640517-1234", "6405171234")) {
            assertThatThrownBy(() -> fixture.anEmployee(name)).hasMessage("organisation.rule.cpr");
            assertThatThrownBy(() -> fixture.aUnit(name)).hasMessage("organisation.rule.cpr");
        }
    }

    @Test
    void colleaguesAreThoseInTheSameUnitToday() {
        UUID school = fixture.aUnit("Skole");
        UUID one = fixture.anEmployeeIn(school, "En");
        UUID two = fixture.anEmployeeIn(school, "To");
        fixture.anEmployeeIn(fixture.aUnit("Anden"), "Tre");
        List<LinkRow> colleagues = fixture.employees(door -> door.colleagues(one));
        assertThat(colleagues).extracting(LinkRow::ref).containsExactly(two);
        assertThat(TestDatabase.statementsOf(() -> fixture.employees(door -> door.colleagues(one))))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "phone = 'ring til Bo', employee_phone",
        "mail = 'bo', employee_mail",
        "name = ' ', employee_name",
        "name = U&'\\00a0\\2003', employee_name_seen",
        "external_id = '', employee_external_id_written"
    })
    void theDatabaseRefusesWhatTheFormRefuses(String change, String constraint) {
        UUID one = fixture.anEmployee("En");
        assertThatThrownBy(() ->
                        TestDatabase.sqlAsApplication("update employee set %s where ref = '%s'".formatted(change, one)))
                .hasMessageContaining(constraint);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', name, organisation.rule.missing",
        "'\u00a0', '', '', name, organisation.rule.missing",
        "'\u200b-', '', '', name, organisation.rule.missing",
        "Bo, '', a\u00a0b@c.dk, mail, organisation.rule.mail",
        "Bo, '', a\u2003b@c.dk, mail, organisation.rule.mail",
        "Bo, '', a\u180eb@c dk, mail, organisation.rule.mail",
        "Bo, ring til Bo, '', phone, organisation.rule.phone",
        "Bo, '', bo, mail, organisation.rule.mail"
    })
    void theFormSaysWhatIsWrongAtTheField(String name, String phone, String mail, String field, String rule) {
        assertThatThrownBy(() -> new EmployeeDetails(name, "", Profession.TEACHER, null, Set.of(), phone, mail, null))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(rule)
                .extracting("field")
                .isEqualTo(field);
    }

    private EmployeeView get(UUID employee) {
        return fixture.employees(door -> door.get(employee));
    }

    private List<EmployeeRow> list(String text) {
        return fixture.employees(door -> door.list(EmployeeFilter.search(text, TODAY)));
    }

    private void keep(String phone, String mail, String monday, String wednesday) {
        var week = java.util.stream.Stream.of(
                        WorkingDay.read(DayOfWeek.MONDAY, monday), WorkingDay.read(DayOfWeek.WEDNESDAY, wednesday))
                .flatMap(java.util.Optional::stream)
                .toList();
        long seen = fixture.employees(Employees::findMine)
                .orElseThrow(NotFound::new)
                .version();
        fixture.employeesDo(door -> door.keepMine(seen, phone, mail, week));
    }
}
