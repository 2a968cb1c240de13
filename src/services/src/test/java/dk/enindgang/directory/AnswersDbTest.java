package dk.enindgang.directory;

import static dk.enindgang.directory.Directory.inPoints;
import static dk.enindgang.directory.Directory.inSituations;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.directory.who.Days;
import dk.enindgang.directory.who.RuleTime;
import dk.enindgang.directory.who.Silence;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.platform.db.SchemaReady;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersDbTest {

    @BeforeEach
    void empty() {
        Directory.empty();
    }

    @Test
    void onChristmasEveTheOneOnCallIsFirstAndTheOfficeOpensAfterTheHolidays() { // R9
        TestDatabase.sql("delete from closed_day where day = '2026-12-24'");
        TestDatabase.sql("insert into closed_day (id, version, ref, day, name)"
                + " values (nextval('stored_seq'), 1, gen_random_uuid(), '2026-12-24', 'Juleaften')");
        UUID situation = inSituations(door -> door.create("Tvivl", null));
        rule(situation, Directory.office("Modtagelsen", "8-15.30"), RuleTime.OPEN_HOURS);
        rule(situation, Directory.always("Døgnvagten"), RuleTime.OUT_OF_HOURS);
        List<WhoLine> lines = ask(situation, null, null, "2026-12-24T10:00");
        TestDatabase.sql("delete from closed_day where day = '2026-12-24'");
        assertThat(lines).extracting(one -> one.line().name()).containsExactly("Døgnvagten", "Modtagelsen");
        assertThat(lines).extracting(WhoLine::answers).containsExactly(true, false);
        assertThat(lines.get(1).turn().silence()).isEqualTo(Silence.FREE_DAY);
        assertThat(lines.get(1).turn().changes()).isEqualTo(danish("2026-12-28T08:00"));
    }

    @Test
    void ageAreaAndSchoolNarrowWhoIsNamed() { // R9
        UUID north = Directory.area("Nord");
        UUID south = Directory.area("Syd");
        UUID school = Directory.unit(north);
        UUID situation = inSituations(door -> door.create("Tvivl", null));
        rule(situation, reaching("Nord", 0, 25, Set.of(north)), RuleTime.ALWAYS);
        rule(situation, reaching("Syd", 0, 25, Set.of(south)), RuleTime.ALWAYS);
        rule(situation, reaching("Små", 0, 5, Set.of()), RuleTime.ALWAYS);
        assertThat(names(situation, 8, north)).containsExactly("Nord");
        assertThat(names(situation, 8, school)).containsExactly("Nord");
        assertThat(names(situation, 5, south)).containsExactly("Syd", "Små");
        assertThat(names(situation, null, null)).containsExactly("Nord", "Syd", "Små");
    }

    @Test
    void aPersonOnLeaveDoesNotAnswer() { // R9
        UUID employee = Directory.employee("2026-11-23", "2026-11-27");
        UUID situation = inSituations(door -> door.create("Tvivl", null));
        PointDetails office = Directory.office("Rådgiveren", "8-15");
        var behind = new PointBehind(null, employee, "", null);
        rule(
                situation,
                new PointDetails(
                        office.name(),
                        office.situation(),
                        office.channel(),
                        office.value(),
                        office.hours(),
                        office.reach(),
                        behind,
                        false),
                RuleTime.ALWAYS);
        WhoLine line = ask(situation, null, null, "2026-11-25T12:00").get(0);
        assertThat(line.turn().silence()).isEqualTo(Silence.AWAY);
        assertThat(line.turn().changes()).isEqualTo(danish("2026-11-30T08:00"));
    }

    @Test
    void whatIsAskedIsTwoStatementsHoweverManyThereAre() { // R9
        UUID situation = inSituations(door -> door.create("Tvivl", null));
        for (int at = 0; at < 12; at++) {
            rule(situation, Directory.office("Kontakt " + at, "8-15.30"), RuleTime.ALWAYS);
        }
        assertThat(TestDatabase.statementsOf(() -> ask(situation, 8, UUID.randomUUID(), "2026-11-25T12:00")))
                .isLessThanOrEqualTo(2);
        assertThat(TestDatabase.statementsOf(() -> choices())).isEqualTo(1);
    }

    @Test
    void theFirstStartKnowsTheSituationsOfTheShippedGuides() { // R2
        TestDatabase.inTransactionDo(em -> {
            var first = new FirstSituations();
            first.em = em;
            first.prepare(new SchemaReady());
            first.prepare(new SchemaReady());
        });
        WhoChoices choices = choices();
        assertThat(choices.situations()).hasSize(8);
        UUID violence = choices.situation("vold-og-overgreb").orElseThrow();
        assertThat(choices.situations()).contains(new LinkRow(violence, "Du har mistanke om vold eller overgreb"));
    }

    @Test
    void theHolesOfASituationAreFound() { // R10
        UUID situation = inSituations(door -> door.create("Tvivl", null));
        rule(situation, Directory.office("Modtagelsen", "0-24"), RuleTime.ALWAYS);
        CoverageView view = TestDatabase.inTransaction(
                        em -> Directory.coverages(em).list(LocalDate.of(2026, 11, 23)))
                .get(0);
        assertThat(view.name()).isEqualTo("Tvivl");
        assertThat(view.holes()).hasSize(1);
        assertThat(view.holes().get(0).gaps())
                .extracting(gap -> gap.day().getDayOfMonth())
                .containsExactly(28, 29);
    }

    @Test
    void whoOwnsASituationOrAContactPointIsToldWhatIsWrong() { // R6, R10
        UUID owner = Directory.employee("2026-01-01", "2026-01-02");
        TestDatabase.sql("insert into employee_account select id, '%s' from employee where ref = '%s'"
                .formatted(Directory.EDITOR, owner));
        UUID mine = choices().mine();
        assertThat(choices().places()).extracting(LinkRow::ref).contains(mine);
        assertThat(lacking()).isZero();
        UUID situation = inSituations(door -> door.create("Tvivl", owner));
        assertThat(lacking()).isEqualTo(1);
        rule(situation, Directory.always("Døgnvagten"), RuleTime.ALWAYS);
        assertThat(lacking()).isZero();
        TestDatabase.sql("insert into contact_day (point_id, day) select id, date '2026-12-30' from contact_point");
        assertThat(lacking()).isEqualTo(1);
        assertThat(stale()).isZero();
        TestDatabase.sql("update contact_point set owner = '%s', verified_on = null".formatted(owner));
        assertThat(stale()).isEqualTo(1);
        TestDatabase.sql("delete from employee_account where account_ref = '%s'".formatted(Directory.EDITOR));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25,2026-12-24", "2026-12-30,2026-12-24", "2026-12-31,2027-12-24", "2027-01-01,2027-12-24"})
    void theWeekOfChristmasBeginsOnChristmasEve(LocalDate today, LocalDate eve) { // R10
        assertThat(Coverages.christmas(today)).isEqualTo(eve);
    }

    private static int lacking() {
        return TestDatabase.inTransaction(em -> Directory.coverages(em).countMine());
    }

    private static int stale() {
        return TestDatabase.inTransaction(em -> Directory.points(em).countStale());
    }

    private static void rule(UUID situation, PointDetails details, RuleTime time) {
        UUID point = inPoints(door -> door.create(details));
        TestDatabase.inTransactionDo(
                em -> Directory.situations(em).addRule(situation, point, new RuleDetails(time, "", false)));
    }

    private static PointDetails reaching(String name, int from, int to, Set<UUID> areas) {
        return Directory.reaching(Directory.always(name), new PointReach(areas, from, to, Days.ALL));
    }

    private static List<String> names(UUID situation, @Nullable Integer age, @Nullable UUID place) {
        return ask(situation, age, place, "2026-11-25T12:00").stream()
                .map(one -> one.line().name())
                .toList();
    }

    private static List<WhoLine> ask(UUID situation, @Nullable Integer age, @Nullable UUID place, String wall) {
        var question = new WhoQuestion(situation, age, place, danish(wall));
        return TestDatabase.inTransaction(em -> Directory.answers(em).list(question));
    }

    private static WhoChoices choices() {
        return TestDatabase.inTransaction(em -> Directory.answers(em).choices(LocalDate.of(2026, 11, 25)));
    }

    private static Instant danish(String wall) {
        return LocalDateTime.parse(wall).atZone(Directory.DENMARK).toInstant();
    }
}
