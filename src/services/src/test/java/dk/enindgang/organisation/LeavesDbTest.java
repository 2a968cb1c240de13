package dk.enindgang.organisation;

import static dk.enindgang.organisation.OrganisationFixture.TODAY;
import static dk.enindgang.organisation.OrganisationFixture.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeavesDbTest {

    private final OrganisationFixture fixture = new OrganisationFixture();
    private final UUID me = fixture.me("Mig");
    private final UUID substitute = fixture.anEmployed("Vikar");

    @Test
    void everybodySeesUntilWhenAndWhoAnswersAndFewSeeWhy() { // R7
        UUID school = fixture.aUnit("Skole");
        fixture.employments(door -> door.begin(me, school, "", OrganisationFixture.ALWAYS));
        take(LeaveKind.ILLNESS, days("2027-02-20", "2027-03-04"), substitute);

        LeaveRow seen = fixture.employees(door -> door.get(me)).leaveOn(TODAY);
        assertThat(seen.substitute()).isEqualTo(substitute);
        assertThat(seen.kind()).isNull();
        assertThat(fixture.employees(door -> door.get(me)).presence(TODAY)).isEqualTo(Presence.AWAY);
        assertThat(fixture.employees(door -> door.edit(me)).leaveOn(TODAY).kind())
                .isEqualTo(LeaveKind.ILLNESS);
        assertThat(fixture.employees(Employees::findMine)
                        .orElseThrow()
                        .leaveOn(TODAY)
                        .kind())
                .isEqualTo(LeaveKind.ILLNESS);
    }

    @Test
    void pastLeaveIsNotShown() { // R7
        take(LeaveKind.HOLIDAY, days("2027-02-01", "2027-02-28"), null);
        take(LeaveKind.HOLIDAY, days("2027-07-05", "2027-07-30"), null);
        assertThat(fixture.employees(door -> door.get(me)).leaves())
                .extracting(LeaveRow::period)
                .containsExactly(days("2027-07-05", "2027-07-30"));
    }

    @Test
    void pastLeaveIsShownToHerselfAndTheEditor() { // R7
        take(LeaveKind.ILLNESS, days("2027-02-01", "2027-02-28"), null);
        take(LeaveKind.HOLIDAY, days("2025-02-01", "2025-02-28"), null);
        assertThat(fixture.employees(door -> door.get(me)).pastLeaves()).isEmpty();
        assertThat(fixture.employees(door -> door.edit(me)).pastLeaves())
                .extracting(LeaveRow::kind)
                .containsExactly(LeaveKind.ILLNESS);
        assertThat(fixture.employees(Employees::findMine).orElseThrow().pastLeaves())
                .extracting(LeaveRow::period)
                .containsExactly(days("2027-02-01", "2027-02-28"));
    }

    @Test
    void somebodyComesBackEarly() { // R5, R9
        UUID away = take(LeaveKind.ILLNESS, days("2027-02-20", "2027-03-31"), null);
        take(LeaveKind.COURSE, days("2027-04-05", "2027-04-06"), null);
        long seen = fixture.employees(door -> door.get(me)).version();
        assertThat(change(seen, away, days("2027-02-20", "2027-02-28"))).isTrue();
        assertThat(fixture.employees(door -> door.get(me)).leaveOn(TODAY)).isNull();
        assertThat(change(seen, away, days("2027-02-20", "2027-03-31"))).isFalse();
        long now = fixture.employees(door -> door.get(me)).version();
        assertThatThrownBy(() -> change(now, away, days("2027-02-20", "2027-04-05")))
                .hasMessage("organisation.rule.awayAlready");
        assertThatThrownBy(() -> fixture.leaves(door -> door.change(
                        substitute,
                        seenOf(substitute),
                        away,
                        new LeaveDetails(LeaveKind.OTHER, days("2027-02-20", "2027-02-28"), null))))
                .isInstanceOf(NotFound.class);
    }

    private long seenOf(UUID employee) {
        return fixture.<EmployeeView>employees(door -> door.get(employee)).version();
    }

    private boolean change(long seen, UUID leave, Period period) {
        return fixture.leaves(
                door -> door.changeMine(seen, leave, new LeaveDetails(LeaveKind.ILLNESS, period, substitute)));
    }

    @Test
    void oneIsAwayOnceOnADay() { // R5
        take(LeaveKind.HOLIDAY, days("2027-07-05", "2027-07-30"), null);
        assertThatThrownBy(() -> take(LeaveKind.COURSE, Period.from(LocalDate.of(2027, 7, 30)), null))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organisation.rule.awayAlready");
    }

    @Test
    void theSubstituteIsSomebodyElse() { // R5
        assertThatThrownBy(() -> take(LeaveKind.COURSE, days("2027-07-05", "2027-07-30"), me))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organisation.rule.ownSubstitute")
                .extracting("field")
                .isEqualTo("substitute");
    }

    @Test
    void theSubstituteIsEmployedMeanwhile() { // R5
        UUID leaving = fixture.anEmployee("Stopper");
        UUID school = fixture.aUnit("Skole");
        fixture.employments(door -> door.begin(leaving, school, "", days("2020-01-01", "2027-07-15")));
        assertThatThrownBy(() -> take(LeaveKind.COURSE, days("2027-07-05", "2027-07-30"), leaving))
                .hasMessage("organisation.rule.substituteEmployed")
                .extracting("field")
                .isEqualTo("substitute");
        assertThatThrownBy(() -> take(LeaveKind.PARENTAL, Period.from(TODAY), leaving))
                .hasMessage("organisation.rule.substituteEmployed");
        UUID leave = take(LeaveKind.COURSE, days("2027-07-05", "2027-07-15"), leaving);
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication(
                        "update leave set valid_to = '2027-07-16' where ref = '%s'".formatted(leave)))
                .hasMessageContaining("the substitute is not employed");
    }

    @Test
    void aSubstituteWhoIsAwayTooIsTold() { // R5
        take(LeaveKind.HOLIDAY, days("2027-02-20", "2027-03-10"), substitute);
        take(LeaveKind.HOLIDAY, days("2027-07-05", "2027-07-30"), substitute);
        assertThat(substitutesAway()).containsExactly(false, false);
        fixture.leaves(door ->
                door.take(substitute, new LeaveDetails(LeaveKind.ILLNESS, days("2027-02-28", "2027-03-02"), null)));
        assertThat(substitutesAway()).containsExactly(true, false);
        fixture.leaves(door ->
                door.take(substitute, new LeaveDetails(LeaveKind.HOLIDAY, days("2027-07-01", "2027-07-10"), null)));
        assertThat(substitutesAway()).containsExactly(true, true);
        TestDatabase.sql("update employment set valid_to = '2027-02-28' where employee_id ="
                + " (select id from employee where ref = '" + substitute + "')");
        assertThat(substitutesAway()).as("has left").containsExactly(true, true);
    }

    private java.util.List<Boolean> substitutesAway() {
        return fixture.employees(door -> door.get(me)).leaves().stream()
                .map(LeaveRow::substituteAway)
                .toList();
    }

    @Test
    void theDatabaseRefusesBoth() { // R5
        UUID leave = take(LeaveKind.HOLIDAY, days("2027-07-05", "2027-07-30"), null);
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("""
                        insert into leave (id, version, ref, employee_id, kind, valid_from)
                        select nextval('stored_seq'), 1, gen_random_uuid(), employee_id, 'COURSE', date '2027-07-30'
                        from leave where ref = '%s'""".formatted(leave)))
                .hasMessageContaining("leave_once");
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication(
                        "update leave set substitute_id = employee_id where ref = '%s'".formatted(leave)))
                .hasMessageContaining("leave_substitute_is_another");
    }

    @Test
    void aLeaveCanBeCancelledByHerAndTheEditorAndNobodyElse() { // R6
        UUID one = take(LeaveKind.HOLIDAY, days("2027-07-05", "2027-07-30"), null);
        UUID two = take(LeaveKind.HOLIDAY, days("2027-10-05", "2027-10-30"), null);
        fixture.leavesDo(door -> door.cancelMine(one));
        UUID mine = fixture.account;
        fixture.account = CallerForTests.anAccount();
        assertThatThrownBy(() -> fixture.leavesDo(door -> door.cancelMine(two))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.leavesDo(door -> door.cancel(substitute, two)))
                .isInstanceOf(NotFound.class);
        fixture.account = mine;
        assertThat(fixture.employees(door -> door.get(me)).leaves())
                .extracting(LeaveRow::ref)
                .containsExactly(two);
        fixture.leavesDo(door -> door.cancel(me, two));
        assertThat(fixture.employees(door -> door.get(me)).leaves()).isEmpty();
    }

    @Test
    void leaveRaisesTheVersionOfTheColleague() { // R9
        long before = fixture.employees(door -> door.get(me)).version();
        fixture.leaves(
                door -> door.take(me, new LeaveDetails(LeaveKind.OTHER, days("2027-07-05", "2027-07-30"), null)));
        assertThat(fixture.employees(door -> door.get(me)).version()).isGreaterThan(before);
    }

    private UUID take(LeaveKind kind, Period period, UUID answers) {
        return fixture.leaves(door -> door.takeMine(new LeaveDetails(kind, period, answers)));
    }
}
