package dk.enindgang.directory;

import static dk.enindgang.directory.Directory.inPoints;
import static dk.enindgang.directory.Directory.inSituations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.directory.who.RuleTime;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void theOwnerAloneSaysThatHersIsStillRight() { // R6
        UUID mine = inPoints(door -> door.create(Directory.office("Modtagelsen", "8-12")));
        UUID nobodys = inPoints(door -> door.create(Directory.office("Vagten", "8-12")));
        own(mine, editor);
        TestDatabase.sql("update contact_point set verified_on = date '2026-05-24'");
        UUID other = account(Directory.employee("2026-01-01", "2026-01-02"));
        assertThatThrownBy(() -> verify(other, mine)).hasMessage("directory.rule.other");
        assertThatThrownBy(() -> verify(CallerForTests.anAccount(), mine)).hasMessage("directory.rule.other");
        assertThatThrownBy(() -> verify(account, nobodys)).hasMessage("directory.rule.other");
        assertThatThrownBy(() -> verify(account, UUID.randomUUID())).isInstanceOf(NotFound.class);
        verify(account, mine);
        assertThat(TestDatabase.sql("select name, verified_on from contact_point order by name"))
                .containsExactly(List.of("Modtagelsen", "2026-11-25"), List.of("Vagten", "2026-05-24"));
    }

    @Test
    void whatIsOverNeedNotBeLookedAt() { // R6
        UUID mine = inPoints(door -> door.create(Directory.office("Modtagelsen", "8-12")));
        inPoints(door -> door.create(Directory.office("Vagten", "8-12")));
        own(mine, editor);
        TestDatabase.sql("update contact_point set verified_on = date '2026-05-24', valid_to = date '2026-11-25'");
        assertThat(staleOfHers()).isEqualTo(1);
        assertThat(ask(UnownedEntries::countStale)).isEqualTo(1);
        TestDatabase.sql("update contact_point set valid_to = date '2026-11-24'");
        assertThat(staleOfHers()).isZero();
        assertThat(ask(UnownedEntries::countStale)).isZero();
        assertThat(points()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update employment set valid_to = danish_today() - 1 where employee_id = %s",
                "delete from employee_account where employee_id = %s",
                "update account set disabled = true where ref in"
                        + " (select account_ref from employee_account where employee_id = %s)"
            })
    void whatSomebodyOwnsWhoIsNotHereIsNobodysAndCanBeTaken(String gone) { // R15
        UUID left = Directory.employee("2026-01-01", "2026-01-02");
        account(left);
        UUID situation = inSituations(door -> door.create("Tvivl", left));
        UUID point = inPoints(door -> door.create(Directory.always("Døgnvagten")));
        own(point, left);
        TestDatabase.sql("update contact_point set verified_on = date '2026-05-24'");
        TestDatabase.inTransactionDo(
                em -> Directory.situations(em).addRule(situation, point, new RuleDetails(RuleTime.ALWAYS, "", false)));
        assertThat(ask(UnownedEntries::situations)).isEmpty();
        assertThat(points()).isEmpty();
        assertThatThrownBy(() -> act(account, door -> door.takePoint(point))).hasMessage("directory.rule.owned");

        TestDatabase.sql(gone.formatted("(select id from employee where ref = '" + left + "')"));
        assertThat(ask(UnownedEntries::countSituations)).isEqualTo(1);
        assertThat(ask(UnownedEntries::situations))
                .extracting(CoverageView::holes)
                .containsExactly(List.of());
        assertThat(ask(UnownedEntries::countStale)).isEqualTo(1);
        assertThat(points()).extracting(PointRow::name).containsExactly("Døgnvagten");
        act(account, door -> door.takeSituation(situation));
        act(account, door -> door.takePoint(point));
        assertThat(ask(UnownedEntries::countSituations)).isZero();
        assertThat(points()).isEmpty();
        assertThat(staleOfHers()).isEqualTo(1);
    }

    @Test
    void whoIsOnLeaveStillOwnsWhatSheOwns() { // R15
        UUID away = Directory.employee("2026-01-01", "2099-12-31");
        account(away);
        inSituations(door -> door.create("Tvivl", away));
        assertThat(ask(UnownedEntries::countSituations)).isZero();
    }

    private static void own(UUID point, UUID keeper) {
        TestDatabase.sql("update contact_point set owner = '%s' where ref = '%s'".formatted(keeper, point));
    }

    private static void verify(UUID account, UUID point) {
        TestDatabase.inTransactionDo(em -> asking(em, account).verifyMine(point));
    }

    private int staleOfHers() {
        return TestDatabase.inTransaction(em -> asking(em, account).countStale());
    }

    private static ContactPoints asking(EntityManager em, UUID account) {
        ContactPoints door = Directory.points(em);
        door.caller = CallerForTests.as(account);
        return door;
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
