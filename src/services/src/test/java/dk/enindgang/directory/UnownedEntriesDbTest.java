package dk.enindgang.directory;

import static dk.enindgang.directory.Directory.inPoints;
import static dk.enindgang.directory.Directory.inSituations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.directory.who.RuleTime;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnownedEntriesDbTest {

    private final UUID editor = Directory.employee("2026-01-01", "2026-01-02");
    private final UUID account = account(editor);

    @BeforeEach
    void empty() {
        Directory.empty();
    }

    @Test
    void aSituationNobodyOwnsIsToldWithItsHoles() { // R15
        UUID situation = inSituations(door -> door.create("Tvivl", null));
        inSituations(door -> door.create("Fravær", editor));
        assertThat(ask(UnownedEntries::countSituations)).isEqualTo(1);
        assertThat(ask(UnownedEntries::situations))
                .extracting(CoverageView::situation)
                .containsExactly(situation);
        UUID point = inPoints(door -> door.create(Directory.always("Døgnvagten")));
        TestDatabase.inTransactionDo(
                em -> Directory.situations(em).addRule(situation, point, new RuleDetails(RuleTime.ALWAYS, "", false)));
        assertThat(ask(UnownedEntries::situations).get(0).holes()).isEmpty();
        TestDatabase.sql("insert into contact_day (point_id, day) select id, date '2026-12-30' from contact_point");
        assertThat(ask(UnownedEntries::situations).get(0).holes().get(0).gaps())
                .extracting(gap -> gap.day().getDayOfMonth())
                .containsExactly(30);
    }

    @Test
    void aContactPointNobodyKeepsIsToldOnceItIsStale() { // R15
        UUID kept = inPoints(door -> door.create(Directory.office("Modtagelsen", "8-12")));
        inPoints(door -> door.create(Directory.office("Vagten", "8-12")));
        assertThat(ask(UnownedEntries::countStale)).isZero();
        TestDatabase.sql("update contact_point set verified_on = date '2026-05-24'");
        assertThat(ask(UnownedEntries::countStale)).isEqualTo(2);
        TestDatabase.sql("update contact_point set owner = '%s' where ref = '%s'".formatted(editor, kept));
        assertThat(points()).extracting(PointRow::name).containsExactly("Vagten");
        assertThat(points()).extracting(PointRow::stale).containsExactly(true);
    }

    @Test
    void onePressMakesTheCallerItsOwnerAndNobodyElseAfterwards() { // R15
        UUID situation = inSituations(door -> door.create("Tvivl", null));
        UUID point = inPoints(door -> door.create(Directory.office("Modtagelsen", "8-12")));
        act(account, door -> door.takeSituation(situation));
        act(account, door -> door.takePoint(point));
        act(account, door -> door.takePoint(point));
        assertThat(Directory.<UUID>inSituations(door -> door.get(situation).owner()))
                .isEqualTo(editor);
        assertThat(Directory.<UUID>inPoints(
                        door -> door.edit(point).details().behind().owner()))
                .isEqualTo(editor);
        UUID other = account(Directory.employee("2026-01-01", "2026-01-02"));
        assertThatThrownBy(() -> act(other, door -> door.takeSituation(situation)))
                .hasMessage("directory.rule.owned");
        assertThatThrownBy(() -> act(other, door -> door.takePoint(point))).hasMessage("directory.rule.owned");
    }

    @Test
    void whoIsNoColleagueOwnsNothing() { // R15
        UUID situation = inSituations(door -> door.create("Tvivl", null));
        UUID nobody = CallerForTests.anAccount();
        assertThatThrownBy(() -> act(nobody, door -> door.takeSituation(situation)))
                .hasMessage("directory.rule.unlinked");
        assertThatThrownBy(() -> act(account, door -> door.takeSituation(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverHadItOpenIsToldThatItWasTaken() { // R7, R15
        UUID situation = inSituations(door -> door.create("Tvivl", null));
        long seen = inSituations(door -> door.get(situation).version());
        act(account, door -> door.takeSituation(situation));
        assertThat(Directory.<Boolean>inSituations(door -> door.change(situation, seen, "Stor tvivl", null)))
                .isFalse();
    }

    @Test
    void countingIsOneStatementAndListingAFew() { // R15
        inSituations(door -> door.create("Fravær", editor));
        for (int at = 0; at < 4; at++) {
            String name = "Tvivl " + at;
            inSituations(door -> door.create(name, null));
        }
        assertThat(TestDatabase.statementsOf(() -> ask(UnownedEntries::countSituations)))
                .isEqualTo(1);
        assertThat(TestDatabase.statementsOf(() -> ask(UnownedEntries::situations)))
                .isLessThanOrEqualTo(6);
        assertThat(TestDatabase.statementsOf(() -> ask(UnownedEntries::countStale)))
                .isEqualTo(1);
        assertThat(TestDatabase.statementsOf(() -> ask(door -> door.points(10))))
                .isEqualTo(1);
    }

    @Test
    void onesOwnToLookAtAreListedAlone() { // R6
        UUID mine = inPoints(door -> door.create(Directory.office("Modtagelsen", "8-12")));
        inPoints(door -> door.create(Directory.office("Vagten", "8-12")));
        TestDatabase.sql("update contact_point set verified_on = date '2026-05-24'");
        TestDatabase.sql("update contact_point set owner = '%s' where ref = '%s'".formatted(editor, mine));
        List<PointRow> rows = TestDatabase.inTransaction(em -> {
            ContactPoints door = Directory.points(em);
            door.caller = CallerForTests.as(account);
            assertThat(door.countStale()).isEqualTo(1);
            return door.listStale(0, 10);
        });
        assertThat(rows).extracting(PointRow::name).containsExactly("Modtagelsen");
    }

    private static UUID account(UUID employee) {
        UUID account = CallerForTests.anAccount();
        TestDatabase.sql("insert into employee_account select id, '%s' from employee where ref = '%s'"
                .formatted(account, employee));
        return account;
    }

    private List<PointRow> points() {
        return ask(door -> door.points(10));
    }

    private <T> T ask(Function<UnownedEntries, T> use) {
        return TestDatabase.inTransaction(em -> use.apply(Directory.unowned(em, account)));
    }

    private static void act(UUID account, Consumer<UnownedEntries> use) {
        TestDatabase.inTransactionDo(em -> use.accept(Directory.unowned(em, account)));
    }
}
