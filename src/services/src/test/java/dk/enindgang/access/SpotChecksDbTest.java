package dk.enindgang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.audit.AccessLogs;
import dk.enindgang.platform.db.TestDatabase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R14. The week is one long past, so that no other test's looks are in it. */
class SpotChecksDbTest {

    private static final LocalDate MONDAY =
            LocalDate.now(Clocks.DENMARK).minusWeeks(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

    private final UUID unit = Colleagues.aUnit("Stikprøveskolen " + UUID.randomUUID());
    private final Colleague leader = Colleagues.in(unit, "Gry Fyrvang");
    private final Colleague teacher = Colleagues.in(unit, "Bent Sortmose");
    private final UUID child = aPerson("Klitgård", "NONE");

    @BeforeEach
    void aWeekWithoutChecks() {
        Colleagues.leads(leader, unit);
        TestDatabase.sql("delete from spot_check where week = '" + MONDAY + "'");
    }

    @Test
    void twentyAtMostAreDrawnAndWhatNoWorkExplainsFirst() {
        looks(100, "Klitgård", "NONE", "OWN_WORK");
        looks(3, "Klitgård", "NONE", "NONE");
        looks(3, "Sortmose", "NONE", "TEAM");
        looks(3, "Ellekær", "STAFF_RELATIVE", "TEAM");
        draw();

        assertThat(why()).hasSize(20);
        assertThat(why().stream().filter(one -> !one.equals("CHANCE")))
                .as("nine strange looks among a hundred and nine: by chance alone two would be drawn")
                .hasSizeGreaterThan(6);
    }

    @Test
    void aWeekIsDrawnOnce() {
        looks(2, "Klitgård", "NONE", "TEAM");
        draw();
        looks(2, "Klitgård", "NONE", "NONE");
        assertThat(draw()).isZero();
        assertThat(why()).hasSize(2);
    }

    @Test
    void ofAllThatOneSawOfAPersonOnADayTheLookThatSaysMostCanBeDrawn() {
        look(teacher, child, "TEAM", "HIT");
        look(teacher, child, "TEAM", "READ");
        look(teacher, child, "TEAM", "HIT");
        UUID stranger = aPerson("Klitgård", "NONE");
        look(teacher, stranger, "TEAM", "READ");
        look(teacher, stranger, "NONE", "HIT");
        draw();
        assertThat(TestDatabase.sql("select kind, relation from spot_check where leader_ref = '" + leader.employee()
                        + "' order by kind"))
                .containsExactly(List.of("HIT", "NONE"), List.of("READ", "TEAM"));
    }

    @Test
    void aNameOfAColleagueOfTheUnitWeighsAndNobodyIsAskedAboutHerself() {
        look(teacher, aPerson("Fyrvang", "NONE"), "TEAM");
        look(leader, child, "NONE");
        draw();
        assertThat(why()).containsExactly("COLLEAGUE_NAME");
    }

    @Test
    void aLeadersLooksAndThoseOfAUnitWithoutALeaderGoToTheNearestAbove() {
        UUID above = Colleagues.aUnit("Over " + UUID.randomUUID());
        Colleague chief = Colleagues.in(above, "Ursula Kjær");
        Colleagues.leads(chief, above);
        UUID below = Colleagues.aUnit("Under " + UUID.randomUUID());
        Colleague alone = Colleagues.in(below, "Vagn Ene");
        for (UUID one : List.of(unit, below)) {
            TestDatabase.sql(
                    "update unit_place set parent_id = (select id from org_unit where ref = '%s')".formatted(above)
                            + " where unit_id = (select id from org_unit where ref = '%s')".formatted(one));
        }
        look(leader, child, "NONE");
        look(alone, child, "BREAK_GLASS");
        look(teacher, child, "TEAM");
        draw();

        assertThat(as(chief, door -> door.list(0, 10)).stream().map(row -> row.employee() + " " + row.why()))
                .containsExactlyInAnyOrder("Gry Fyrvang NO_RELATION", "Vagn Ene URGENT");
        assertThat(open()).extracting(SpotCheckRow::employee).containsExactly("Bent Sortmose");
    }

    @Test
    void checksGoWithTheMonthsOfTheLog() { // platform.audit R5
        look(teacher, child, "NONE");
        draw();
        TestDatabase.sql("alter table spot_check disable trigger spot_check_keep;"
                + "update spot_check set look_at = now() - interval '15 months' where week = '" + MONDAY + "';"
                + "alter table spot_check enable trigger spot_check_keep");
        TestDatabase.sql("select access_log_forget(13)");
        assertThat(why()).isEmpty();
    }

    @Test
    void theLeaderClosesEachOnceWithAReason() {
        look(teacher, child, "NONE");
        draw();
        SpotCheckRow row = open().get(0);
        assertThat(row.employee()).isEqualTo("Bent Sortmose");
        assertThat(row.person()).as("her units do not work with the child").isEmpty();
        for (String reason : new String[] {"", "640517-1234 var det"}) {
            assertThatThrownBy(() -> close(leader, row.ref(), reason)).isInstanceOf(RuleViolation.class);
        }
        assertThatThrownBy(() -> close(teacher, row.ref(), "Det var mig selv")).isInstanceOf(NotFound.class);

        assertThat(as(leader, SpotChecks::countOpen)).isOne();
        assertThat(as(teacher, SpotChecks::countOpen)).isZero();
        close(leader, row.ref(), "Vikar i klassen den dag");
        assertThat(as(leader, SpotChecks::countOpen)).isZero();
        assertThat(open()).isEmpty();
        assertThatThrownBy(() -> close(leader, row.ref(), "Vikar i klassen den dag"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        TestDatabase.sql("update spot_check set reason = 'andet' where ref = '" + row.ref() + "'"))
                .hasMessageContaining("not rewritten");
        assertThat(weeks()).containsExactly(new SpotWeekRow(MONDAY, name(), 1, 0, 1, 0, 0));
    }

    @Test
    void aLookAtAProtectedChildIsAskedAboutWithoutItsName() {
        look(teacher, aPerson("Ellekær", "ADDRESS"), "NONE");
        draw();
        SpotCheckRow row = open().get(0);
        assertThat(row.person()).isEmpty();
        close(leader, row.ref(), "Barnet var på skolen");
        assertThat(open()).isEmpty();
    }

    @Test
    void plainSqlShowsAStrangerNoneAndAddsNone() {
        look(teacher, child, "NONE");
        draw();
        assertThat(TestDatabase.sqlAsApplication(teacher.account().toString(), "select 1 from spot_check"))
                .isEmpty();
        assertThatThrownBy(() -> TestDatabase.sqlAsApplication("delete from spot_check"))
                .hasMessageContaining("permission denied");
    }

    private List<SpotCheckRow> open() {
        return as(leader, door -> door.list(0, 10));
    }

    private int draw() {
        return TestDatabase.inTransaction(em -> {
            em.createNativeQuery("select cast(setseed(0.25) as text)").getSingleResult();
            var table = new SpotCheckTable();
            table.em = em;
            return table.draw(MONDAY);
        });
    }

    private List<String> why() {
        return TestDatabase.sql(
                        "select why from spot_check where leader_ref = '" + leader.employee() + "' order by why")
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    private List<SpotWeekRow> weeks() {
        return as(leader, door -> door.listWeeks(0, 1000)).stream()
                .filter(row -> row.unit().equals(name()))
                .toList();
    }

    private String name() {
        return TestDatabase.sql("select name from org_unit where ref = '" + unit + "'")
                .get(0)
                .get(0);
    }

    private void close(Colleague who, UUID check, String reason) {
        as(who, door -> {
            door.close(check, SpotOutcome.EXPLAINED, reason);
            return "";
        });
    }

    private static <T> T as(Colleague who, Function<SpotChecks, T> block) {
        return TestDatabase.inTransaction(em -> {
            var caller = CallerForTests.as(who.account(), "LEADER", "AUDITOR");
            AccessLogs.log(em, caller);
            return block.apply(AccessForTests.spotChecks(em, caller));
        });
    }

    /** Each at a person of its own. */
    private void looks(int many, String surname, String protection, String relation) {
        for (int i = 0; i < many; i++) {
            look(teacher, aPerson(surname, protection), relation);
        }
    }

    private static void look(Colleague who, UUID person, String relation) {
        look(who, person, relation, "READ");
    }

    /** On the Wednesday before. */
    private static void look(Colleague who, UUID person, String relation, String kind) {
        TestDatabase.sql("select access_log_prepare(0)");
        TestDatabase.sql("""
                insert into access_log (at, account_ref, employee_ref, role, relation, person_ref, kind, purpose, subject,
                    address, request_ref)
                values (timestamptz '%s 12:00 Europe/Copenhagen', '%s', '%s', 'STAFF', '%s', '%s', '%s', 'WORK', 'run',
                    '', gen_random_uuid())""".formatted(MONDAY.minusDays(5), who.account(), who.employee(), relation, person, kind));
    }

    private static UUID aPerson(String surname, String protection) {
        UUID ref = UUID.randomUUID();
        TestDatabase.sql("""
                insert into person (id, version, ref, given_name, surname, birth_date, protection, recorded_by, recorded_at)
                values (nextval('stored_seq'), 1, '%s', 'Asta', '%s', '2017-05-04', '%s', '%s', now())""".formatted(ref, surname, protection, CallerForTests.anAccount()));
        return ref;
    }
}
