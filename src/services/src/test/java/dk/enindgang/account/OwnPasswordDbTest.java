package dk.enindgang.account;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.inTransactionDo;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static dk.enindgang.platform.db.TestDatabase.sqlAsApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.account.LogInRefused.Reason;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.ClockForTests;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnPasswordDbTest {

    private static final String OLD = "Havregrød-12";
    private static final String NEW = "Byggryn-til-alle";
    private static final String CLIENT = "192.0.2.7";
    private static final PasswordHash KEPT = PasswordHash.of(OLD);

    private final ClockForTests clock = new ClockForTests();
    private UUID mette;

    @BeforeEach
    void clean() {
        sql("truncate account cascade; delete from log_in_throttle; delete from log_in_known");
        mette = inTransaction(em -> AccountsForTests.local(em, "mette", KEPT));
    }

    @Test
    void theNewOneLetsInAndTheOldOneDoesNot() { // R22
        change(OLD, NEW, NEW);

        assertThat(logIn(NEW).ref()).isEqualTo(mette);
        assertThat(refusal(OLD)).isEqualTo(Reason.WRONG);
    }

    @Test
    void itEndsAllSessionsButTheOneItIsDoneIn() { // R24
        UUID staying = begin("mine");
        begin("stolen");

        inTransactionDo(em -> door(em, mette).change(OLD, new NewPassword(NEW, NEW), staying, CLIENT));

        assertThat(runs("mine")).isTrue();
        assertThat(runs("stolen")).isFalse();
    }

    @Test
    void whatAnAdministratorSetMeanwhileStays() { // R21, R25
        Account checked =
                inTransaction(em -> em.createQuery("select a from Account a where a.ref = :ref", Account.class)
                        .setParameter("ref", mette)
                        .getSingleResult());
        PasswordHash given = PasswordHash.of("Byggryn-fra-os");
        sql("update account set password_hash = '" + given + "' where ref = '" + mette + "'");

        boolean chosen =
                inTransaction(em -> AccountsForTests.passwords(em, clock).choose(checked, KEPT, null));
        inTransactionDo(em -> AccountsForTests.passwords(em, clock).keepAnew(checked, KEPT));
        boolean still =
                inTransaction(em -> AccountsForTests.passwords(em, clock).isStill(checked));
        assertThat(List.of(chosen, still)).containsExactly(false, false);
        assertThat(sql("select password_hash from account")).containsExactly(List.of(given.toString()));
    }

    @Test
    void aWrongCurrentOneCountsLikeOneAtTheLogInAndChangesNothing() { // R2, R3, R22
        for (int i = 0; i < 5; i++) {
            refuse("Havregrød-13", NEW, NEW, "account.rule.password.wrong", "current");
        }
        refuse(OLD, NEW, NEW, "account.rule.wait", "current");
        assertThat(refusal(OLD)).isEqualTo(Reason.WAIT);

        clock.forward(Duration.ofSeconds(2));
        assertThat(logIn(OLD).ref()).isEqualTo(mette);
    }

    @Test
    void theNewOneKeepsTheRulesAndIsSaidAtItsField() { // R22
        refuse(OLD, "Elleve-tegn", "Elleve-tegn", "account.rule.password.short", "password");
        refuse(OLD, "qwerty123456", "qwerty123456", "account.rule.password.common", "password");
        refuse(OLD, "mette-og-byggryn", "mette-og-byggryn", "account.rule.password.easy", "password");
        refuse(OLD, "kommunen-er-stor", "kommunen-er-stor", "account.rule.password.word", "password");
        refuse(OLD, OLD, OLD, "account.rule.password.same", "password");
        refuse(OLD, NEW, NEW + "r", "account.rule.password.different", "repeat");
        refuse("x".repeat(100_000), NEW, NEW, "account.rule.password.wrong", "current");

        assertThat(logIn(OLD).ref()).isEqualTo(mette);
    }

    @Test
    void whoseItIsKeptElsewhereHasNoneToChange() { // R11, R22
        UUID zenia = inTransaction(em -> AccountsForTests.external(em, "zenia", "z", Set.of()));

        boolean hers = inTransaction(em -> door(em, zenia).isKeptHere());
        boolean mettes = inTransaction(em -> door(em, mette).isKeptHere());
        assertThat(hers).isFalse();
        assertThat(mettes).isTrue();
        assertThatThrownBy(() -> inTransactionDo(
                        em -> door(em, zenia).change("", new NewPassword(NEW, NEW), UUID.randomUUID(), CLIENT)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aFirstOneOpensNothingButTheWayToOnesOwn() { // R25
        giveFirst();

        assertThat(refusal(OLD)).isEqualTo(Reason.FIRST);
        assertThatThrownBy(() -> logIn(OLD, OLD)).hasMessage("account.rule.password.same");
        assertThatThrownBy(() -> logIn(OLD, "qwerty123456")).hasMessage("account.rule.password.common");
        assertThat(refusal("Havregrød-13")).isEqualTo(Reason.WRONG);

        assertThat(logIn(OLD, NEW).ref()).isEqualTo(mette);
        assertThat(logIn(NEW).ref()).isEqualTo(mette);
        assertThat(refusal(OLD)).isEqualTo(Reason.WRONG);
    }

    @Test
    void whoDoesNotKnowTheFirstOneChoosesNone() { // R4, R25
        giveFirst();

        assertThatThrownBy(() -> logIn("Havregrød-13", NEW)).hasMessage("account.rule.wrong");
        assertThatThrownBy(() -> logIn("Havregrød-13", "kort")).hasMessage("account.rule.wrong");
        assertThat(refusal(OLD)).isEqualTo(Reason.FIRST);
    }

    @Test
    void howOftenOneChoosesTooEasilyHoldsNobodyUp() { // R3, R25
        giveFirst();
        for (int i = 0; i < 8; i++) {
            assertThatThrownBy(() -> logIn(OLD, "qwerty123456")).hasMessage("account.rule.password.common");
            assertThat(refusal(OLD)).isEqualTo(Reason.FIRST);
        }
        assertThat(logIn(OLD, NEW).ref()).isEqualTo(mette);
    }

    @Test
    void aFirstOneThatNobodyUsesInTimeIsOver() { // R26
        giveFirst();
        clock.forward(Duration.ofDays(7).minusSeconds(1));
        assertThat(refusal(OLD)).isEqualTo(Reason.FIRST);

        clock.forward(Duration.ofSeconds(1));
        assertThat(refusal(OLD)).isEqualTo(Reason.EXPIRED);
        assertThatThrownBy(() -> logIn(OLD, NEW)).hasMessage("account.rule.expired");
        assertThat(refusal("Havregrød-13")).isEqualTo(Reason.WRONG);
    }

    @Test
    void onesOwnIsNeverOver() { // R26
        clock.forward(Duration.ofDays(4_000));
        assertThat(logIn(OLD).ref()).isEqualTo(mette);
    }

    @Test
    void theTableItselfKnowsNoFirstPasswordElsewhereOrForPractice() { // R25
        inTransactionDo(em -> AccountsForTests.external(em, "zenia", "z", Set.of()));

        assertThatThrownBy(() ->
                        sqlAsApplication("update account set first_password_at = now() where user_name = 'zenia'"))
                .hasMessageContaining("account_first_password_here");
        assertThatThrownBy(() -> sqlAsApplication(
                        "update account set first_password_at = now(), practice = true" + " where user_name = 'mette'"))
                .hasMessageContaining("account_first_password_here");
    }

    private void giveFirst() {
        inTransactionDo(em -> em.createNamedQuery("Account.byUserName", Account.class)
                .setParameter("userName", "mette")
                .getSingleResult()
                .givePassword(KEPT, clock.instant()));
    }

    private UUID begin(String proof) {
        inTransactionDo(em -> AccountsForTests.running(em, clock).begin(mette, null, proof, AccountsForTests.FROM));
        return inTransaction(em -> AccountsForTests.running(em, clock)
                .find(mette, proof)
                .orElseThrow()
                .ref());
    }

    private boolean runs(String proof) {
        return inTransaction(
                em -> AccountsForTests.running(em, clock).find(mette, proof).isPresent());
    }

    private void change(String current, String wanted, String again) {
        inTransactionDo(
                em -> door(em, mette).change(current, new NewPassword(wanted, again), UUID.randomUUID(), CLIENT));
    }

    /** What the throttle counts is kept, as it is in its own transaction in the server. */
    private void refuse(String current, String wanted, String again, String why, String field) {
        RuleViolation no = inTransaction(em -> {
            try {
                door(em, mette).change(current, new NewPassword(wanted, again), UUID.randomUUID(), CLIENT);
                throw new AssertionError("Changed");
            } catch (RuleViolation refused) {
                return refused;
            }
        });
        assertThat(no).hasMessage(why);
        assertThat(no.field()).isEqualTo(field);
        assertThat(no.arguments()).noneMatch(said -> said.toString().contains(wanted));
    }

    private SignedInAccount logIn(String password) {
        return inTransaction(em -> AccountsForTests.accounts(em, clock).logIn("mette", password, CLIENT));
    }

    private SignedInAccount logIn(String password, String chosen) {
        return inTransaction(em ->
                AccountsForTests.accounts(em, clock).logIn("mette", password, new NewPassword(chosen, chosen), CLIENT));
    }

    private Reason refusal(String password) {
        return inTransaction(em -> {
            try {
                throw new AssertionError(
                        "Let in: " + AccountsForTests.accounts(em, clock).logIn("mette", password, CLIENT));
            } catch (LogInRefused refused) {
                return refused.reason();
            }
        });
    }

    private OwnPassword door(EntityManager em, UUID account) {
        Accounts accounts = AccountsForTests.accounts(em, clock);
        var door = new OwnPassword();
        door.em = em;
        door.caller = CallerForTests.as(account);
        door.throttle = accounts.throttle;
        door.gate = accounts.gate;
        door.policy = AccountsForTests.policy();
        door.table = AccountsForTests.passwords(em, clock);
        return door;
    }
}
