package dk.enindgang.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.ClockForTests;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.jms.Message;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the table to a subscriber, through a broker as in production. */
class CourierDbTest {

    private static final String POISON = "dk.enindgang.test.poison";

    private final ClockForTests clock = new ClockForTests();
    private final UUID anna = UUID.randomUUID();
    private final UUID bo = UUID.randomUUID();
    private TestBroker broker;
    private Courier courier;

    record Poison(UUID to, int time) implements OutgoingEvent {
        @Override
        public String type() {
            return POISON;
        }

        @Override
        public UUID subject() {
            return to;
        }
    }

    @BeforeEach
    void start() throws Exception {
        TestDatabase.sql("truncate outgoing_event");
        broker = new TestBroker();
        courier = new Courier();
        courier.use(broker.factory());
        courier.source = "/en-indgang/eksempelby-kommune";
    }

    @AfterEach
    void stop() throws Exception {
        broker.stop();
    }

    @Test
    void anEventArrivesAsACloudEventWithItsNameInTheHeaders() throws Exception { // R2
        fire(new Happened(anna, 1));
        assertThat(next().claimed()).isEqualTo(1);
        String ref = TestDatabase.sql("select ref from outgoing_event").get(0).get(0);
        Message message = broker.received().get(0);
        assertThat(message.getStringProperty("eventType")).isEqualTo(Happened.TYPE);
        assertThat(message.getIntProperty("schemaVersion")).isEqualTo(1);
        assertThat(message.getStringProperty("ce_id")).isEqualTo(ref);
        assertThat(message.getBody(String.class))
                .startsWith(
                        "{\"specversion\":\"1.0\",\"id\":\"" + ref + "\",\"source\":\"/en-indgang/eksempelby-kommune\"")
                .contains("\"type\":\"" + Happened.TYPE + "\",\"subject\":\"" + anna + "\"")
                .contains("\"time\":\"2026-11-22T09:00:00Z\"")
                .endsWith("\"dataschema\":\"urn:enindgang:event:" + Happened.TYPE + ":1\",\"data\":{\"to\":\"" + anna
                        + "\",\"time\":1}}");
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void aRelayThatDiesAfterTheBrokerHasTakenTheEventsDoublesNothing() throws Exception { // R5
        fire(new Happened(anna, 1));
        fire(new Happened(bo, 1));
        assertThatThrownBy(() -> TestDatabase.inTransactionDo(em -> {
                    assertThat(OutboxForTests.dispatch(em, courier, clock)
                                    .next()
                                    .claimed())
                            .isEqualTo(2);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(states()).containsOnly("WAITING");
        fire(new Happened(anna, 2));

        next();
        assertThat(states()).containsOnly("SENT");
        assertThat(times()).containsExactly("anna 1", "bo 1", "anna 2");
    }

    @Test
    void aPoisonEventIsDeadAfterFiveTriesAndHoldsNobodyElse() throws Exception { // R7
        broker.refuse(POISON);
        fire(new Poison(anna, 1));
        fire(new Happened(anna, 2));
        fire(new Happened(bo, 1));
        next();
        assertThat(times()).containsExactly("bo 1");
        assertThat(states()).containsExactly("WAITING", "WAITING", "SENT");
        for (int tries = 2; tries <= Dispatch.TRIES; tries++) {
            assertThat(next().claimed()).isZero();
            clock.forward(Duration.ofSeconds(31));
            assertThat(next().away()).isEmpty();
        }
        assertThat(states()).containsExactly("DEAD", "WAITING", "SENT");
        assertThat(TestDatabase.sql("select tries, reason from outgoing_event where state = 'DEAD'")
                        .get(0))
                .first()
                .isEqualTo("5");
        assertThat(TestDatabase.sql("select reason from outgoing_event where state = 'DEAD'")
                        .get(0)
                        .get(0))
                .contains("not allowed here");
        next();
        assertThat(times()).containsExactly("anna 2");
    }

    @Test
    void aDeadEventArrivesWhenItIsSentAgain() throws Exception { // R7
        broker.refuse(POISON);
        fire(new Poison(anna, 1));
        for (int tries = 1; tries <= Dispatch.TRIES; tries++) {
            next();
            clock.forward(Duration.ofSeconds(31));
        }
        broker.accept(POISON);
        assertThat(states()).containsExactly("DEAD");
        TestDatabase.inTransactionDo(em -> {
            var door = OutboxForTests.door(em, clock);
            assertThat(door.resendAll()).isEqualTo(1);
        });
        next();
        assertThat(times()).containsExactly("anna 1");
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void aBrokerThatRefusesEverythingIsToBlameItself() throws Exception { // R7
        broker.refuse(POISON);
        fire(new Poison(anna, 1));
        fire(new Poison(bo, 1));
        assertThat(next().away()).isPresent();
        assertThat(TestDatabase.sql("select tries from outgoing_event")).containsOnly(List.of("0"));
    }

    @Test
    void aBrokerThatIsAwayCostsNoTriesAndGetsTheEventsLater() throws Exception { // R6
        broker.stop();
        fire(new Happened(anna, 1));
        assertThat(next().away()).isPresent();
        assertThat(courier.silence()).isPresent();
        assertThat(TestDatabase.sql("select state, tries from outgoing_event"))
                .containsExactly(List.of("WAITING", "0"));
        broker.restart();
        assertThat(courier.silence()).isEmpty();
        assertThat(next().away()).isEmpty();
        assertThat(times()).containsExactly("anna 1");
    }

    @Test
    void nothingButTheTextIsSentAlsoWhenThereIsALotOfIt() throws Exception { // R3
        int events = EventTable.BATCH + 20;
        TestDatabase.inTransactionDo(em -> {
            for (int i = 1; i <= events; i++) {
                OutboxForTests.in(em, clock).fire(new Happened(anna, i));
            }
        });
        assertThat(next()).isEqualTo(new Dispatch.Outcome(true, java.util.Optional.empty(), EventTable.BATCH));
        assertThat(next().claimed()).isEqualTo(20);
        List<String> times = times();
        assertThat(times).hasSize(events);
        for (int i = 0; i < events; i++) {
            assertThat(times.get(i)).isEqualTo("anna " + (i + 1));
        }
    }

    private Dispatch.Outcome next() {
        return TestDatabase.inTransaction(
                em -> OutboxForTests.dispatch(em, courier, clock).next());
    }

    private void fire(OutgoingEvent event) {
        TestDatabase.inTransactionDo(em -> OutboxForTests.in(em, clock).fire(event));
    }

    private static List<String> states() {
        return TestDatabase.sql("select state from outgoing_event order by id").stream()
                .map(row -> row.get(0))
                .toList();
    }

    /** What the subscriber got, as "anna 1". */
    private List<String> times() throws Exception {
        return broker.bodies().stream()
                .map(body -> body.replaceAll(".*\"data\":\\{\"to\":\"(.*)\",\"time\":(\\d+)}}", "$1 $2")
                        .replace(anna.toString(), "anna")
                        .replace(bo.toString(), "bo"))
                .toList();
    }
}
