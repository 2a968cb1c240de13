package dk.enindgang.account;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.inTransactionDo;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.ClockForTests;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens where server-config/README.md says how a key is changed: the owner's password is a key here too. */
class KeyChangeDbTest {

    private static final String KEY = "enindgang.db.owner.password";

    private final ClockForTests clock = new ClockForTests();
    private final String before = System.getProperty(KEY, "");

    @BeforeEach
    void clean() {
        sql("truncate account cascade; delete from log_in_throttle; delete from sign_on");
    }

    @AfterEach
    void back() {
        change(before);
    }

    @Test
    void theSameWordsHaveAnotherHashAndAttemptsBeginAnew() { // R9
        wrong();
        change("another-key");
        wrong();

        assertThat(sql("select key from log_in_throttle")).hasSize(4);
    }

    @Test
    void whoeverIsLoggedInIsOut() { // R24
        UUID account = inTransaction(em -> AccountsForTests.external(em, "mette", "f:1", Set.of()));
        UUID signOn = inTransaction(em -> AccountsForTests.signOns(em, clock).begin(account, "sub", "s1"));
        inTransactionDo(
                em -> AccountsForTests.running(em, clock).begin(account, signOn, "proof", AccountsForTests.FROM));
        assertThat(isIn(account)).isTrue();
        change("another-key");
        assertThat(isIn(account)).isFalse();
    }

    @Test
    void passwordsStayWhatTheyAre() { // R1
        inTransactionDo(em -> AccountsForTests.local(em, "drift", PasswordHash.of("Havregrød-12")));
        change("another-key");

        assertThat(inTransaction(em -> AccountsForTests.accounts(em, clock).logIn("drift", "Havregrød-12", "192.0.2.7"))
                        .displayName())
                .isEqualTo("drift vises");
    }

    private boolean isIn(UUID account) {
        return inTransaction(
                em -> AccountsForTests.running(em, clock).find(account, "proof").isPresent());
    }

    private void wrong() {
        inTransactionDo(em -> {
            try {
                AccountsForTests.accounts(em, clock).logIn("nobody", "Byggrød-12", "192.0.2.7");
            } catch (LogInRefused expected) {
                assertThat(expected.reason()).isEqualTo(LogInRefused.Reason.WRONG);
            }
        });
    }

    private static void change(String key) {
        System.setProperty(KEY, key);
    }
}
