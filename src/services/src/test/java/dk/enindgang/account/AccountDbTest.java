package dk.enindgang.account;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.inTransactionDo;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static dk.enindgang.platform.db.TestDatabase.sqlAsApplication;
import static dk.enindgang.platform.db.TestDatabase.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.account.LogInRefused.Reason;
import dk.enindgang.platform.ClockForTests;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountDbTest {

    private static final PasswordHash PASSWORD = PasswordHash.of("Havregrød-12");

    private final ClockForTests clock = new ClockForTests();
    private final AtomicInteger hashed = new AtomicInteger();

    @BeforeEach
    void clean() {
        sql("truncate account cascade; delete from log_in_throttle");
    }

    @Test
    void theRightPasswordLetsInWithTheGivenRolesAndStaff() { // R8
        anAccount("mette", EnumSet.of(Role.EDITOR));

        SignedInAccount in = logIn("  METTE ", "Havregrød-12");

        assertThat(in.displayName()).isEqualTo("mette vises");
        assertThat(in.roles()).containsExactlyInAnyOrder(Role.STAFF, Role.EDITOR);
        assertThat(in.profession()).isEqualTo(Profession.TEACHER);
    }

    @Test
    void wrongUnknownImpossibleAndDisabledGetTheSameAnswerAfterTheSameWork() { // R4
        anAccount("mette", Set.of());
        anAccount("lukket", Set.of());
        sql("update account set disabled = true where user_name = 'lukket'");

        assertThat(refusal("mette", "forkert").reason()).isEqualTo(Reason.WRONG);
        assertThat(refusal("findes.ikke", "Havregrød-12").reason()).isEqualTo(Reason.WRONG);
        assertThat(refusal("'; drop table account; --\u0000", "Havregrød-12").reason())
                .isEqualTo(Reason.WRONG);
        assertThat(refusal("lukket", "Havregrød-12").reason()).isEqualTo(Reason.WRONG);
        assertThat(hashed).hasValue(4);
    }

    @Test
    void afterFiveMistakesThePasswordIsNotEvenLookedAtUntilTheWaitIsOver() { // R2, R3
        anAccount("mette", Set.of());
        for (int i = 0; i < 5; i++) {
            refusal("mette", "forkert");
        }

        LogInRefused early = refusal("mette", "Havregrød-12");
        assertThat(early.reason()).isEqualTo(Reason.WAIT);
        assertThat(early.remaining()).isEqualTo(Duration.ofSeconds(1));
        assertThat(hashed).hasValue(5);

        clock.forward(Duration.ofSeconds(1));
        assertThat(logIn("mette", "Havregrød-12").displayName()).isEqualTo("mette vises");
    }

    @Test
    void someoneWithoutAnAccountWaitsJustTheSame() { // R4
        for (int i = 0; i < 5; i++) {
            refusal("findes.ikke", "forkert");
        }
        assertThat(refusal("findes.ikke", "forkert").reason()).isEqualTo(Reason.WAIT);
    }

    @Test
    void aSuccessForgetsTheMistakesOfTheName() { // R3
        anAccount("mette", Set.of());
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                assertThat(refusal("mette", "forkert").reason()).isEqualTo(Reason.WRONG);
            }
            logIn("mette", "Havregrød-12");
        }
    }

    @Test
    void aPasswordThatNoPersonTypesIsWrongAndNotHashedAtLength() {
        anAccount("mette", Set.of());

        assertThat(refusal("mette", "x".repeat(1_000_000)).reason()).isEqualTo(Reason.WRONG);
    }

    @Test
    void aPasswordKeptWithFewerRoundsIsKeptAnewAtLogIn() { // R1
        inTransactionDo(em -> em.persist(
                new Account("gammel", "Gammel", Profession.ADVISER, PasswordHash.of("Havregrød-12", 1_000))));

        logIn("gammel", "Havregrød-12");

        assertThat(sql("select password_hash from account").get(0).get(0)).startsWith("pbkdf2-sha256$600000$");
        logIn("gammel", "Havregrød-12");
    }

    @Test
    void aDisabledAccountIsOutAtTheNextQuestionWhichIsOneStatement() { // R6
        UUID ref = anAccount("mette", Set.of(Role.LEADER));
        assertThat(find(ref)).hasValueSatisfying(in -> assertThat(in.roles()).contains(Role.LEADER, Role.STAFF));
        assertThat(statementsOf(() -> find(ref))).isEqualTo(1);

        sql("update account set roles = ''");
        assertThat(find(ref).orElseThrow().roles()).containsExactly(Role.STAFF);

        inTransactionDo(em -> em.createNamedQuery("Account.byUserName", Account.class)
                .setParameter("userName", "mette")
                .getSingleResult()
                .disable());
        assertThat(find(ref)).isEmpty();
    }

    @Test
    void theTableItselfRefusesAPasswordInClearAndARoleNobodyKnows() {
        anAccount("mette", Set.of());

        assertThatThrownBy(() -> sqlAsApplication("update account set password_hash = 'Havregrød-12'"))
                .hasMessageContaining("account_password_hash_only");
        assertThatThrownBy(() -> sqlAsApplication("update account set roles = 'JANITOR'"))
                .hasMessageContaining("account_roles_known");
        assertThatThrownBy(() -> sqlAsApplication("update account set user_name = 'Mette'"))
                .hasMessageContaining("account_user_name_plain");
    }

    private UUID anAccount(String name, Set<Role> roles) {
        return inTransaction(em -> {
            var account = new Account(name, name + " vises", Profession.TEACHER, PASSWORD);
            account.give(roles);
            em.persist(account);
            return account.getRef();
        });
    }

    private SignedInAccount logIn(String name, String password) {
        return inTransaction(em -> accounts(em).logIn(name, password, "192.0.2.7"));
    }

    private LogInRefused refusal(String name, String password) {
        return inTransaction(em -> {
            try {
                throw new AssertionError("Let in: " + accounts(em).logIn(name, password, "192.0.2.7"));
            } catch (LogInRefused refused) {
                return refused;
            }
        });
    }

    private Optional<SignedInAccount> find(UUID ref) {
        return inTransaction(em -> AccountsForTests.active(em, clock).find(ref));
    }

    private Accounts accounts(EntityManager em) {
        Accounts accounts = AccountsForTests.accounts(em, clock);
        accounts.gate = new HashGate() {
            @Override
            boolean check(java.util.function.BooleanSupplier password) {
                hashed.incrementAndGet();
                return super.check(password);
            }
        };
        return accounts;
    }
}
