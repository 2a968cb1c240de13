package dk.enindgang.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.ClockForTests;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxDbTest {

    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID BO = UUID.randomUUID();

    private final ClockForTests clock = new ClockForTests();

    @BeforeEach
    void empty() {
        TestDatabase.sql("truncate outgoing_event");
    }

    @Test
    void anEventIsWrittenWithOneStatement() { // R1
        int statements = TestDatabase.statementsOf(() -> happened(ANNA, 1));
        assertThat(statements).isEqualTo(1);
        assertThat(TestDatabase.sql("select type, subject, schema_version, data::text, state from outgoing_event"))
                .containsExactly(List.of(
                        Happened.TYPE, ANNA.toString(), "1", "{\"to\":\"" + ANNA + "\",\"time\":1}", "WAITING"));
    }

    @Test
    void severalThatHappenedTogetherAreWrittenWithOneStatementInTheirOrder() { // R1
        List<OutgoingEvent> several = List.of(new Happened(ANNA, 1), new Happened(BO, 1), new Happened(ANNA, 2));
        int statements = TestDatabase.statementsOf(() ->
                TestDatabase.inTransactionDo(em -> OutboxForTests.table(em).writeAll(several, clock.instant())));
        assertThat(statements).isEqualTo(1);
        assertThat(TestDatabase.sql(
                        "select type, subject, schema_version, data::text, state from outgoing_event" + " order by id"))
                .hasSize(3)
                .first()
                .isEqualTo(List.of(
                        Happened.TYPE, ANNA.toString(), "1", "{\"to\":\"" + ANNA + "\",\"time\":1}", "WAITING"));
        assertThat(claimedBy(ANNA)).containsExactly(1, 2);
    }

    @Test
    void aChangeThatIsUndoneLeavesNoEvent() { // R1
        assertThatThrownBy(() -> TestDatabase.inTransactionDo(em -> {
                    fire(em, ANNA, 1);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(TestDatabase.sql("select id from outgoing_event")).isEmpty();
    }

    @Test
    void aSubjectsEventsAreClaimedInTheOrderTheyHappened() { // R3
        happened(ANNA, 1);
        happened(BO, 1);
        happened(ANNA, 2);
        happened(ANNA, 3);
        assertThat(claimedBy(ANNA)).containsExactly(1, 2, 3);
    }

    @Test
    void twoRelaysAtOnceShareTheSubjectsAndNeverAnEvent() throws Exception { // R3, R4
        TestDatabase.inTransactionDo(em -> {
            for (int i = 0; i < EventTable.SUBJECTS + 40; i++) {
                UUID subject = UUID.randomUUID();
                fire(em, subject, 1);
                fire(em, subject, 2);
            }
        });
        var first = new ArrayList<UUID>();
        List<WaitingEvent> second = meanwhileAnotherHoldsAClaim(first, this::claim);
        assertThat(second).extracting(WaitingEvent::subject).doesNotContainAnyElementsOf(first);
        assertThat(first).hasSize(2 * EventTable.SUBJECTS);
        assertThat(second).hasSize(2 * 40);
    }

    @Test
    void whileOneRelayHoldsASubjectNobodyTakesItsLaterEvents() throws Exception { // R3
        happened(ANNA, 1);
        List<WaitingEvent> second = meanwhileAnotherHoldsAClaim(new ArrayList<>(), () -> {
            happened(ANNA, 2);
            happened(BO, 1);
            return claim();
        });
        assertThat(second).extracting(WaitingEvent::subject).containsExactly(BO);
        assertThat(claimedBy(ANNA)).containsExactly(1, 2);
    }

    @Test
    void anEventThatWaitsForItsNextTryHoldsItsSubjectAndNoOther() { // R7
        happened(ANNA, 1);
        happened(ANNA, 2);
        happened(BO, 1);
        TestDatabase.inTransactionDo(em -> {
            var table = OutboxForTests.table(em);
            var event = table.claim(clock.instant()).get(0);
            table.refused(event, "too hot", clock.instant().plusSeconds(4));
        });
        assertThat(claim()).extracting(WaitingEvent::subject).containsExactly(BO);
        clock.forward(Duration.ofSeconds(5));
        assertThat(claimedBy(ANNA)).containsExactly(1, 2);
    }

    @Test
    void claimingAndSettlingAreOneStatementEachHoweverManyThereAre() { // R4
        for (int i = 0; i < 60; i++) {
            happened(UUID.randomUUID(), 1);
        }
        int statements = TestDatabase.statementsOf(() -> TestDatabase.inTransactionDo(em -> {
            var table = OutboxForTests.table(em);
            List<Long> ids =
                    table.claim(clock.instant()).stream().map(WaitingEvent::id).toList();
            assertThat(ids).hasSize(60);
            table.sent(ids, clock.instant());
        }));
        assertThat(statements).isEqualTo(2);
        assertThat(claim()).isEmpty();
    }

    @Test
    void aClaimLooksAtWhatWaitsAndNotAtWhatWasSent() { // R4
        TestDatabase.sql("""
                insert into outgoing_event (ref, subject, type, schema_version, occurred_at, data, state, settled_at)
                select gen_random_uuid(), gen_random_uuid(), 'x', 1, now(), '{}', 'SENT', now()
                from generate_series(1, 50000)""");
        TestDatabase.sql("analyze outgoing_event");
        happened(ANNA, 1);
        TestDatabase.sql("select pg_stat_force_next_flush()");
        long before = rowsReadInSequence();
        assertThat(claim()).hasSize(1);
        assertThat(rowsReadInSequence() - before).isZero();
    }

    private static long rowsReadInSequence() {
        return Long.parseLong(TestDatabase.sql("""
                select seq_tup_read from pg_stat_user_tables where relname = 'outgoing_event'""").get(0).get(0));
    }

    @Test
    void sentEventsAreTakenAwayWhenTheirTimeIsUpAndNothingElse() { // R8
        happened(ANNA, 1);
        happened(BO, 1);
        happened(BO, 2);
        TestDatabase.inTransactionDo(em -> {
            var table = OutboxForTests.table(em);
            List<WaitingEvent> events = table.claim(clock.instant());
            table.sent(List.of(events.get(0).id()), clock.instant());
            table.dead(events.get(1), "too hot", clock.instant());
        });
        assertThat(removeSentBefore(Duration.ZERO)).isZero();
        assertThat(removeSentBefore(Duration.ofDays(1))).isEqualTo(1);
        assertThat(TestDatabase.sql("select state from outgoing_event order by id"))
                .containsExactly(List.of("DEAD"), List.of("WAITING"));
    }

    private int removeSentBefore(Duration later) {
        return TestDatabase.inTransaction(
                em -> OutboxForTests.table(em).removeSent(clock.instant().plus(later), 100));
    }

    private void happened(UUID subject, int time) {
        TestDatabase.inTransactionDo(em -> fire(em, subject, time));
    }

    private void fire(EntityManager em, UUID subject, int time) {
        OutboxForTests.in(em, clock).fire(new Happened(subject, time));
    }

    private List<WaitingEvent> claim() {
        return TestDatabase.inTransaction(em -> OutboxForTests.table(em).claim(clock.instant()));
    }

    private List<Integer> claimedBy(UUID subject) {
        return claim().stream()
                .filter(event -> event.subject().equals(subject))
                .map(event -> Integer.valueOf(event.data().replaceAll(".*:(\\d+)}", "$1")))
                .toList();
    }

    /** Another relay, on a thread and connection of its own, has claimed what it can and not let go yet. */
    private <T> T meanwhileAnotherHoldsAClaim(List<UUID> taken, Callable<T> block) throws Exception {
        var claimed = new CountDownLatch(1);
        var done = new CompletableFuture<String>();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> holding = other.submit(() -> TestDatabase.inTransactionDo(em -> {
                OutboxForTests.table(em).claim(clock.instant()).forEach(event -> taken.add(event.subject()));
                claimed.countDown();
                done.orTimeout(60, TimeUnit.SECONDS).join();
            }));
            assertThat(claimed.await(60, TimeUnit.SECONDS)).isTrue();
            T result = block.call();
            done.complete("");
            holding.get(60, TimeUnit.SECONDS);
            return result;
        } finally {
            done.complete("");
            other.shutdown();
        }
    }
}
