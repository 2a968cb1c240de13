package dk.enindgang.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.ClockForTests;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutgoingEventsDbTest {

    private static final UUID ANNA = UUID.randomUUID();

    private final ClockForTests clock = new ClockForTests();

    @BeforeEach
    void empty() {
        TestDatabase.sql("truncate outgoing_event");
    }

    @Test
    void theDeadAreListedPagedAndSentAgain() { // R7
        for (int i = 1; i <= 3; i++) {
            happened(UUID.randomUUID(), i);
        }
        TestDatabase.inTransactionDo(em -> {
            var table = OutboxForTests.table(em);
            table.claim(clock.instant()).forEach(event -> table.dead(event, "too hot", clock.instant()));
        });
        int statements = TestDatabase.statementsOf(() -> TestDatabase.inTransactionDo(
                em -> assertThat(door(em).listDead(0, 2)).hasSize(2)));
        assertThat(statements).isEqualTo(1);
        OutgoingEventRow last =
                TestDatabase.inTransaction(em -> door(em).listDead(2, 2)).get(0);
        assertThat(last.reason()).isEqualTo("too hot");
        assertThat(last.tries()).isEqualTo(1);

        TestDatabase.inTransactionDo(em -> door(em).resend(last.ref()));
        assertThat(claim()).extracting(WaitingEvent::ref).containsExactly(last.ref());
        assertThatThrownBy(() -> TestDatabase.inTransactionDo(em -> door(em).resend(last.ref())))
                .isInstanceOf(NotFound.class);
        int resent = TestDatabase.inTransaction(em -> door(em).resendAll());
        assertThat(resent).isEqualTo(2);
        assertThat(claim()).hasSize(3).extracting(WaitingEvent::tries).containsOnly(0);
    }

    @Test
    void theStateSaysHowManyWaitAndHowLong() { // R9
        assertThat(state()).isEqualTo(new OutboxState(0, 0, Duration.ZERO));
        happened(ANNA, 1);
        clock.forward(Duration.ofSeconds(60));
        happened(ANNA, 2);
        assertThat(state()).isEqualTo(new OutboxState(2, 0, Duration.ofSeconds(60)));
        assertThat(state().alarming()).isFalse();
        clock.forward(Duration.ofSeconds(1));
        assertThat(state().alarming()).isTrue();
    }

    private OutboxState state() {
        return TestDatabase.inTransaction(em -> door(em).state());
    }

    private OutgoingEvents door(EntityManager em) {
        return OutboxForTests.door(em, clock);
    }

    private void happened(UUID subject, int time) {
        TestDatabase.inTransactionDo(em -> OutboxForTests.in(em, clock).fire(new Happened(subject, time)));
    }

    private List<WaitingEvent> claim() {
        return TestDatabase.inTransaction(em -> OutboxForTests.table(em).claim(clock.instant()));
    }
}
