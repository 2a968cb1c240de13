package dk.enindgang.account;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.inTransactionDo;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.enindgang.platform.ClockForTests;
import dk.enindgang.platform.LogInSettings;
import dk.enindgang.platform.Settings;
import jakarta.ejb.EJBException;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThrottleDbTest {

    private final ClockForTests clock = new ClockForTests();

    @BeforeEach
    void clean() {
        sql("delete from log_in_throttle; delete from log_in_known");
    }

    @Test
    void theWaitGrowsWithEachFailureAndNotByAskingMeanwhile() { // R3
        attempts(5);
        for (int seconds = 1; seconds <= 256; seconds *= 2) {
            assertThat(attempt("mette", "a")).contains(Duration.ofSeconds(seconds));
            assertThat(attempt("mette", "a")).contains(Duration.ofSeconds(seconds));
            clock.forward(Duration.ofSeconds(seconds));
            assertThat(attempt("mette", "a")).isEmpty();
        }
        clock.forward(Duration.ofMinutes(5));
        assertThat(attempt("mette", "a")).isEmpty();
        assertThat(attempt("mette", "a")).contains(Duration.ofMinutes(5));
    }

    @Test
    void theCountIsInTheDatabaseSoItHoldsOnEveryNodeAndAfterARestart() { // R2
        attempts(5);

        // Each attempt above and below is asked of another instance, with nothing but the table in common.
        assertThat(attempt("mette", "another address")).isPresent();
    }

    @Test
    void oneAddressThatTriesManyNamesIsSlowedDown() { // R2, R3
        for (int i = 0; i < 100; i++) {
            assertThat(attempt("navn" + i, "a")).isEmpty();
        }
        assertThat(attempt("nyt.navn", "a")).contains(Duration.ofSeconds(1));
        assertThat(attempt("nyt.navn", "b")).isEmpty();
    }

    @Test
    void manyWhoLogInCorrectlyFromOneAddressAreNotSlowedDown() { // R3
        for (int i = 0; i < 120; i++) {
            String name = "navn" + i;
            assertThat(attempt(name, "a")).isEmpty();
            succeeded(name, "a");
        }
        assertThat(sql("select failures from log_in_throttle")).containsExactly(List.of("0"));
    }

    @Test
    void aTownHallThatMistypesAndThenGetsInIsNotSlowedDown() { // R3
        for (int i = 0; i < 300; i++) {
            String name = "navn" + i;
            for (int typed = 0; typed < 3; typed++) {
                assertThat(attempt(name, "a")).as(name).isEmpty();
            }
            succeeded(name, "a");
        }
        assertThat(attempt("nyt.navn", "a")).isEmpty();
    }

    @Test
    void failuresFadeWhileOthersGoOnFailing() { // R3
        for (int i = 0; i < 99; i++) {
            attempt("navn" + i, "a");
        }
        for (int minute = 0; minute < 300; minute++) {
            clock.forward(Duration.ofMinutes(1));
            assertThat(attempt("andet" + minute, "a")).as("minute %s", minute).isEmpty();
        }
        assertThat(attempt("nyt.navn", "a")).isEmpty();
    }

    @Test
    void whoComesFromThereEachDayIsNotHeldUpByStrangersWhoGuess() { // R3
        attempt("mette", "a");
        succeeded("mette", "a");
        for (int i = 0; i < 100; i++) {
            attempt("navn" + i, "a");
        }
        assertThat(attempt("nyt.navn", "a")).isPresent();
        assertThat(attempt("mette", "a")).isEmpty();

        clock.forward(Duration.ofDays(31));
        inTransactionDo(em -> throttle(em).forget());
        assertThat(sql("select key from log_in_known")).isEmpty();
    }

    @Test
    void namesThatAreKnownThereAreNotGuessedWithoutEndEither() { // R3
        for (int i = 0; i < 201; i++) {
            attempt("navn" + i, "a");
            succeeded("navn" + i, "a");
        }
        for (int i = 0; i < 1_000; i++) {
            assertThat(attempt("navn" + i / 5, "a")).isEmpty();
        }
        assertThat(attempt("navn200", "a")).isPresent();
        assertThat(attempt("nyt.navn", "a")).as("strangers are counted apart").isEmpty();
    }

    @Test
    void askingAgainWhileANameWaitsCostsTheAddressNothing() { // R3
        attempts(5);
        for (int i = 0; i < 200; i++) {
            assertThat(attempt("mette", "a")).isPresent();
        }
        assertThat(attempt("nyt.navn", "a")).isEmpty();
    }

    @Test
    void anotherSpellingIsNoFreshStart() { // R2
        for (String name : List.of("mette", "METTE", "m\u00e9tte", "\uff4dette", "mett\u00ea")) {
            assertThat(attempt(name, "2001:db8:1:2::" + name.length())).isEmpty();
        }
        assertThat(attempt("mett\u00e8", "2001:db8:1:2::9")).isPresent();
        assertThat(sql("select key from log_in_throttle")).hasSize(2);
    }

    @Test
    void anAttemptThatWasNeverLookedAtDoesNotCount() { // R5
        for (int i = 0; i < 20; i++) {
            assertThat(attempt("mette", "a")).isEmpty();
            inTransactionDo(em -> throttle(em).undo("mette", "a"));
        }
    }

    @Test
    void aHundredAttemptsAtOnceAreAllCountedAndOnlyTheFreeOnesGetThrough() throws Exception { // R2
        ExecutorService people = Executors.newFixedThreadPool(20);
        var start = new CountDownLatch(1);
        List<Future<Boolean>> all = IntStream.range(0, 100)
                .mapToObj(i -> people.submit(() -> {
                    start.await();
                    return attempt("mette", "address " + i).isEmpty();
                }))
                .toList();
        start.countDown();
        int through = 0;
        for (Future<Boolean> one : all) {
            through += one.get() ? 1 : 0;
        }
        people.shutdown();

        assertThat(through).isEqualTo(5);
    }

    @Test
    void anHourOfQuietForgets() { // R3
        attempts(5);
        clock.forward(Duration.ofMinutes(61));

        attempts(4);
        assertThat(attempt("mette", "a")).isEmpty();
    }

    @Test
    void rowsThatSlowNobodyDownAreRemoved() {
        attempts(3);
        inTransactionDo(em -> throttle(em).forget());
        assertThat(sql("select key from log_in_throttle")).hasSize(2);

        clock.forward(Duration.ofHours(7));
        inTransactionDo(em -> throttle(em).forget());
        assertThat(sql("select key from log_in_throttle")).isEmpty();
    }

    @Test
    void anHourWithoutADatabaseDoesNotEndTheForgetting() {
        var removal = new AttemptRemoval();
        removal.throttle = new Throttle() {
            @Override
            public void forget() {
                throw new EJBException("The database is away");
            }
        };
        removal.signOns = new SignOns();
        assertThatCode(removal::tidy).doesNotThrowAnyException();
    }

    @Test
    void neitherNameNorAddressStandsInTheTable() { // R9
        attempt("MitKodeordJegSkrevForkert", "192.0.2.7");
        succeeded("MitKodeordJegSkrevForkert", "192.0.2.7");

        assertThat(sql("select convert_from(key, 'LATIN1'), t::text from log_in_throttle t"
                                + " union all select convert_from(key, 'LATIN1'), k::text from log_in_known k")
                        .toString())
                .doesNotContain("MitKodeord")
                .doesNotContain("192.0.2.7");
    }

    private void attempts(int number) {
        for (int i = 0; i < number; i++) {
            assertThat(attempt("mette", "a")).isEmpty();
        }
    }

    private void succeeded(String name, String client) {
        inTransactionDo(em -> throttle(em).succeeded(name, client));
    }

    private Optional<Duration> attempt(String name, String client) {
        return inTransaction(em -> throttle(em).attempt(name, client));
    }

    private Throttle throttle(EntityManager em) {
        var throttle = new Throttle();
        throttle.em = em;
        throttle.clock = clock;
        throttle.settings = new Settings();
        throttle.logIn = new LogInSettings();
        return throttle;
    }
}
