package dk.enindgang.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.JMSSecurityRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    private static final long PATIENCE = 10_000;

    @TempDir
    Path data;

    private EmbeddedBroker broker;

    @BeforeEach
    void start() {
        broker = new EmbeddedBroker(data);
        broker.start();
    }

    @AfterEach
    void stop() {
        broker.stop();
    }

    @Test
    void whatWasSentIsThereAfterARestart() throws Exception { // R3
        try (ActiveMQConnectionFactory factory = factory();
                JMSContext context = factory.createContext()) {
            subscribe(context).close();
            send(context, "kept", "id-1");
        }
        restart();

        try (ActiveMQConnectionFactory factory = factory();
                JMSContext context = factory.createContext()) {
            assertThat(subscribe(context).receive(PATIENCE).getBody(String.class))
                    .isEqualTo("kept");
        }
    }

    @Test
    void aSecondMessageWithTheSameIdIsRefusedAlsoAfterARestart() { // R3
        try (ActiveMQConnectionFactory factory = factory();
                JMSContext context = factory.createContext()) {
            send(context, "first", "id-1");
        }
        restart();

        try (ActiveMQConnectionFactory factory = factory();
                JMSContext context = factory.createContext(JMSContext.SESSION_TRANSACTED);
                JMSConsumer consumer = subscribe(context)) {
            assertThatThrownBy(() -> {
                        send(context, "second", "id-1");
                        context.commit();
                    })
                    .isInstanceOf(JMSRuntimeException.class)
                    .hasMessageContaining("Duplicate message");
            context.rollback();
            send(context, "other", "id-2");
            context.commit();
            assertThat(text(consumer.receive(PATIENCE))).isEqualTo("other");
        }
    }

    @Test
    void aMessageWhoseTimeIsOutIsKeptWithTheExpired() { // R4
        try (ActiveMQConnectionFactory factory = factory();
                JMSContext context = factory.createContext()) {
            JMSConsumer consumer = subscribe(context);
            context.createProducer().setTimeToLive(1).send(context.createTopic(EmbeddedBroker.EVENTS), "late");
            assertThat(consumer.receive(500)).isNull();

            JMSConsumer expired = context.createConsumer(context.createQueue(EmbeddedBroker.EXPIRED));
            assertThat(text(expired.receive(PATIENCE))).isEqualTo("late");
        }
    }

    @Test
    void anApplicationNeitherManagesTheBrokerNorMakesAddresses() { // R5
        try (ActiveMQConnectionFactory factory = factory();
                JMSContext context = factory.createContext()) {
            assertThatThrownBy(() -> context.createProducer()
                            .send(context.createQueue("activemq.management"), "stop the broker"))
                    .isInstanceOf(JMSSecurityRuntimeException.class);
            assertThatThrownBy(() -> context.createProducer().send(context.createQueue("elsewhere"), "lost"))
                    .isInstanceOf(JMSRuntimeException.class);
            assertThatThrownBy(() -> context.createConsumer(context.createTopic("#")))
                    .isInstanceOf(JMSRuntimeException.class);
        }
    }

    @Test
    void aFolderInUseByAnotherServerIsToldInOneSentence() { // R6
        assertThatThrownBy(() -> new EmbeddedBroker(data).start())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(data.toString());
    }

    @Test
    void aFolderThatCannotBeMadeIsToldInOneSentence() throws IOException { // R6
        Path file = Files.writeString(data.resolve("file"), "not a folder");

        assertThatThrownBy(() -> new EmbeddedBroker(file).start())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ENINDGANG_JMS_DATA");
    }

    private void restart() {
        broker.stop();
        start();
    }

    private static ActiveMQConnectionFactory factory() {
        return new ActiveMQConnectionFactory("vm://0", "anyone", "");
    }

    private static JMSConsumer subscribe(JMSContext context) {
        return context.createSharedDurableConsumer(context.createTopic(EmbeddedBroker.EVENTS), "test");
    }

    private static void send(JMSContext context, String text, String id) {
        context.createProducer()
                .setProperty(org.apache.activemq.artemis.api.core.Message.HDR_DUPLICATE_DETECTION_ID.toString(), id)
                .send(context.createTopic(EmbeddedBroker.EVENTS), text);
    }

    private static String text(Message message) {
        try {
            return ((TextMessage) message).getText();
        } catch (jakarta.jms.JMSException e) {
            throw new AssertionError(e);
        }
    }
}
