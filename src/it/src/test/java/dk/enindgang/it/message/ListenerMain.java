package dk.enindgang.it.message;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/**
 * A reporting system, as a process: {@code ListenerMain url}. Subscribes durably with nothing but the Artemis client
 * and writes a line for each message: its properties and its text, separated by tabs.
 */
final class ListenerMain {

    private static final long MILLIS = 1_000;

    private ListenerMain() {}

    public static void main(String[] arguments) throws JMSException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(arguments[0]);
                Connection connection = factory.createConnection("reporting", "reporting-secret")) {
            connection.setClientID("reporting");
            Session session = connection.createSession(false, Session.CLIENT_ACKNOWLEDGE);
            MessageConsumer consumer =
                    session.createDurableConsumer(session.createTopic("enindgang.events"), "reporting");
            connection.start();
            out.println("listening");
            while (!Thread.currentThread().isInterrupted()) {
                Message message = consumer.receive(MILLIS);
                if (message != null) {
                    out.println(line(message));
                    message.acknowledge();
                }
            }
        }
    }

    private static String line(Message message) throws JMSException {
        String text = message instanceof TextMessage body
                ? body.getText()
                : message.getClass().getName();
        return String.join(
                "\t",
                "event",
                String.valueOf(message.getStringProperty("ce_id")),
                String.valueOf(message.getStringProperty("eventType")),
                String.valueOf(message.getObjectProperty("schemaVersion")),
                text.replace('\n', ' ').replace('\t', ' '));
    }
}
