package dk.enindgang.directory;

import static dk.enindgang.directory.Directory.inPoints;
import static dk.enindgang.directory.Directory.inSituations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.directory.who.Days;
import dk.enindgang.directory.who.RuleTime;
import dk.enindgang.directory.who.Span;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepingDbTest {

    @BeforeEach
    void empty() {
        Directory.empty();
    }

    @Test
    void whatIsWrittenIsReadBackAsItWas() { // R4, R5
        var office = Directory.office("Modtagelsen", "8-12, 13-15.30");
        var days = new TreeMap<>(office.hours().days());
        days.put(LocalDate.of(2026, 12, 24), List.of());
        days.put(LocalDate.of(2026, 12, 31), HoursText.day("8-12").orElseThrow());
        var hours = new PointHours(office.hours().week(), days, office.hours().holidays());
        var reach = new PointReach(Set.of(), 0, 5, new Days(LocalDate.of(2026, 1, 1), null));
        UUID ref = inPoints(door -> door.create(Directory.point("Modtagelsen", hours, reach)));
        PointDetails kept = inPoints(door -> door.edit(ref).details());
        assertThat(kept).isEqualTo(Directory.point("Modtagelsen", hours, reach));
    }

    @Test
    void hoursCanBeChangedAndWhoComesSecondIsTold() { // R4
        UUID ref = inPoints(door -> door.create(Directory.office("Modtagelsen", "8-12")));
        long seen = inPoints(door -> door.edit(ref).version());
        assertThat(Directory.<Boolean>inPoints(
                        door -> door.change(ref, seen, Directory.office("Modtagelsen", "8-14, 15-16"))))
                .isTrue();
        assertThat(Directory.<Boolean>inPoints(door -> door.change(ref, seen, Directory.office("Modtagelsen", "9-10"))))
                .isFalse();
        assertThat(Directory.<List<PointRow>>inPoints(door -> door.page("", 0, 10)))
                .extracting(PointRow::openHours)
                .containsExactly("Hverdage 8.00-14.00 og 15.00-16.00");
    }

    @Test
    void noHourIsThereTwice() { // R4
        var twice = new TreeMap<>(Directory.always("Vagten").hours().week());
        twice.put(DayOfWeek.SUNDAY, HoursText.day("22-6").orElseThrow());
        var hours = new PointHours(twice, new TreeMap<>(), dk.enindgang.directory.who.HolidayHours.CLOSED);
        assertThatThrownBy(() -> inPoints(door -> door.create(Directory.point("Vagten", hours, PointReach.ALL))))
                .hasMessage("directory.rule.overlap");
    }

    @ParameterizedTest
    @CsvSource({
        "'insert into contact_hours select id, 1, 700, 800 from contact_point', contact_hours_once",
        "'insert into contact_hours select id, 7, 1380, 2000 from contact_point', contact_hours_once",
        "'insert into contact_hours select id, 1, 900, 900 from contact_point', contact_hours_ends",
        "'insert into contact_hours select id, 1, 1440, 1500 from contact_point', contact_hours_begins",
        "'update contact_point set channel = ''MAIL''', contact_point_reached",
        "'update contact_point set age_from = 30', contact_point_ages",
        "'update contact_point set valid_from = ''2027-01-02'', valid_to = ''2027-01-01''', contact_point_period"
    })
    void theDatabaseKeepsTheRulesToo(String attempt, String constraint) { // R4, R5
        inPoints(door -> door.create(Directory.office("Modtagelsen", "8-12")));
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication(attempt)).hasMessageContaining(constraint);
    }

    @Test
    void aContactPointNobodyHasLookedAtForLongIsMarkedUntilSomebodyDoes() { // R6
        UUID ref = inPoints(door -> door.create(Directory.office("Modtagelsen", "8-12")));
        TestDatabase.sql("update contact_point set verified_on = date '2026-05-24'");
        assertThat(Directory.<List<PointRow>>inPoints(door -> door.page("modtag", 0, 10)))
                .extracting(PointRow::stale)
                .containsExactly(true);
        TestDatabase.inTransactionDo(em -> Directory.points(em).verify(ref));
        assertThat(Directory.<List<PointRow>>inPoints(door -> door.page("0000 0001", 0, 10)))
                .extracting(PointRow::stale)
                .containsExactly(false);
    }

    @Test
    void aPageOfTheListIsOneStatement() {
        for (int at = 0; at < 3; at++) {
            String name = "Kontakt " + at;
            inPoints(door -> door.create(Directory.office(name, "8-12")));
        }
        assertThat(TestDatabase.statementsOf(() -> inPoints(door -> door.page("", 0, 2))))
                .isEqualTo(1);
    }

    @Test
    void whatASituationLeadsToIsNotRemoved() { // R5
        UUID point = inPoints(door -> door.create(Directory.office("Modtagelsen", "8-12")));
        UUID situation = inSituations(door -> door.create("Tvivl", null));
        TestDatabase.inTransactionDo(em -> Directory.situations(em).addRule(situation, point, rule(RuleTime.ALWAYS)));
        assertThatThrownBy(() ->
                        TestDatabase.inTransactionDo(em -> Directory.points(em).remove(point)))
                .hasMessage("directory.rule.used")
                .extracting(refused -> ((RuleViolation) refused).arguments()[0])
                .isEqualTo("Tvivl");
        UUID rule = rules(situation).get(0).ref();
        TestDatabase.inTransactionDo(em -> Directory.situations(em).removeRule(situation, rule));
        TestDatabase.inTransactionDo(em -> Directory.points(em).remove(point));
        assertThat(Directory.<List<RuleLine>>inSituations(
                        door -> door.get(situation).rules()))
                .isEmpty();
        assertThatThrownBy(() -> inPoints(door -> door.edit(point))).isInstanceOf(NotFound.class);
    }

    @Test
    void anEmergencyNumberStays() { // R1, R5
        UUID point = inPoints(door -> door.create(Directory.office("Alarmcentralen", "0-24")));
        TestDatabase.sql("update contact_point set phone = '112'");
        assertThatThrownBy(() ->
                        TestDatabase.inTransactionDo(em -> Directory.points(em).remove(point)))
                .hasMessage("directory.rule.national");
    }

    @Test
    void aClosedDayIsChangedAndAnotherRemoved() { // R4
        var before = new TreeMap<LocalDate, List<Span>>();
        before.put(LocalDate.of(2026, 12, 24), List.of());
        before.put(LocalDate.of(2026, 12, 31), List.of());
        UUID ref = inPoints(door -> door.create(dated(before)));
        long seen = inPoints(door -> door.edit(ref).version());
        var after = new TreeMap<LocalDate, List<Span>>();
        after.put(LocalDate.of(2026, 12, 31), HoursText.day("8-12").orElseThrow());
        assertThat(Directory.<Boolean>inPoints(door -> door.change(ref, seen, dated(after))))
                .isTrue();
        assertThat(Directory.<PointDetails>inPoints(door -> door.edit(ref).details())
                        .hours()
                        .days())
                .isEqualTo(after);
    }

    private static PointDetails dated(TreeMap<LocalDate, List<Span>> days) {
        PointHours week = Directory.office("Modtagelsen", "8-12").hours();
        return Directory.point("Modtagelsen", new PointHours(week.week(), days, week.holidays()), PointReach.ALL);
    }

    @Test
    void aDigitInWordsFindsNoNumber() {
        inPoints(door -> door.create(Directory.office("Modtagelsen", "8-12")));
        assertThat(Directory.<List<PointRow>>inPoints(door -> door.page("barn 1", 0, 10)))
                .isEmpty();
        assertThat(Directory.<List<PointRow>>inPoints(door -> door.page("00 00", 0, 10)))
                .hasSize(1);
    }

    @Test
    void whatDoesNotHoldTodayIsForThoseWhoKeepIt() {
        inPoints(door -> door.create(Directory.office("Modtagelsen", "8-12")));
        TestDatabase.sql("update contact_point set valid_to = date '2026-11-24'");
        assertThat(Directory.<List<PointRow>>inPoints(door -> door.page("", 0, 10)))
                .isEmpty();
        assertThat(TestDatabase.<List<PointRow>>inTransaction(em -> {
                    ContactPoints door = Directory.points(em);
                    door.caller = CallerForTests.as(Directory.EDITOR, "DIRECTORY_EDITOR");
                    return door.page("", 0, 10);
                }))
                .extracting(PointRow::validTo)
                .containsExactly(LocalDate.of(2026, 11, 24));
    }

    @Test
    void lookingAtItIsNoChangeOfIt() { // R6
        UUID ref = inPoints(door -> door.create(Directory.office("Modtagelsen", "8-12")));
        long seen = inPoints(door -> door.edit(ref).version());
        TestDatabase.inTransactionDo(em -> Directory.points(em).verify(ref));
        assertThat(Directory.<Long>inPoints(door -> door.edit(ref).version())).isEqualTo(seen);
    }

    private static List<RuleLine> rules(UUID situation) {
        return inSituations(door -> door.get(situation).rules());
    }

    private static RuleDetails rule(RuleTime time) {
        return new RuleDetails(time, "", false);
    }
}
