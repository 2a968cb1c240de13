package dk.enindgang.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.platform.outbox.TestBroker;
import jakarta.jms.Connection;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R4, R5, with a real broker. */
class MessageInletDbTest {

    private static final String UNIT =
            "{\"kind\":\"unit\",\"number\":\"%s\",\"version\":1,\"name\":\"%s\",\"unitKind\":\"SCHOOL\",\"begins\":\"2020-08-01\"}";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final MessageInlet inlet = new MessageInlet();

    private final MessagesForTests messages = new MessagesForTests() {
        @Override
        public TakenMessage take(String body) {
            if (databaseIsAway) {
                throw new IllegalStateException("away");
            }
            return super.take(body);
        }
    };

    private TestBroker broker;
    private boolean databaseIsAway;

    @BeforeEach
    void start() throws Exception {
        broker = new TestBroker();
        inlet.use(broker.factory());
        inlet.messages = messages;
    }

    @AfterEach
    void stop() throws Exception {
        broker.stop();
    }

    @Test
    void aBadMessageGoesToTheDeadLettersWithItsReasonAndStopsNobody() throws Exception {
        send(UNIT.formatted(mark + "1", "Først"));
        send("{}");
        send(UNIT.formatted(mark + "2", "Sidst"));
        inlet.drain();
        assertThat(MessageFixture.units(mark)).containsExactly("Først", "Sidst");
        List<Message> dead = received(MessageInlet.DEAD);
        assertThat(dead).hasSize(1);
        assertThat(dead.get(0).getBody(String.class)).isEqualTo("{}");
        assertThat(dead.get(0).getStringProperty("reason")).startsWith("organisation.intake.rule.schema");
        assertThat(received(MessageInlet.QUEUE)).isEmpty();
    }

    @Test
    void whatCannotBeTakenNowStays() throws Exception {
        send(UNIT.formatted(mark + "1", "Skole"));
        databaseIsAway = true;
        try {
            inlet.drain();
        } catch (IllegalStateException away) {
            assertThat(away).hasMessage("away");
        }
        assertThat(MessageFixture.units(mark)).isEmpty();
        databaseIsAway = false;
        inlet.drain();
        assertThat(MessageFixture.units(mark)).containsExactly("Skole");
        assertThat(received(MessageInlet.DEAD)).isEmpty();
    }

    @Test
    void whatWaitsForSomebodyAPageHasMadeIsTakenAtALook() throws Exception { // R4
        String below = UNIT.formatted(mark + "2", "Team").replace("}", ",\"parent\":\"" + mark + "1\"}");
        send(below);
        inlet.drain();
        TestDatabase.sql("""
                insert into org_unit (id, version, ref, name, kind, valid_from, external_id)
                values (nextval('stored_seq'), 1, gen_random_uuid(), 'Skole', 'SCHOOL', '2020-08-01', '%s1')""".formatted(mark));
        messages.later = Duration.ofMinutes(2);
        inlet.drain();
        assertThat(MessageFixture.units(mark)).containsExactly("Skole", "Team");
    }

    private void send(String body) throws Exception {
        try (var factory = broker.factory();
                Connection connection = factory.createConnection();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            session.createProducer(session.createQueue(MessageInlet.QUEUE)).send(session.createTextMessage(body));
        }
    }

    private List<Message> received(String queue) throws Exception {
        try (var factory = broker.factory();
                Connection connection = factory.createConnection();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            connection.start();
            var consumer = session.createConsumer(session.createQueue(queue));
            var messages = new ArrayList<Message>();
            for (Message message = consumer.receiveNoWait(); message != null; message = consumer.receiveNoWait()) {
                messages.add(message);
            }
            return messages;
        }
    }
}
