package dk.enindgang.platform.outbox;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.ServerSession;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.server.plugin.ActiveMQServerMessagePlugin;
import org.apache.activemq.artemis.core.transaction.Transaction;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A real Artemis on a port of its own, with one subscriber who remembers while away. */
public final class TestBroker {

    private static final String SUBSCRIBER = "reporting";

    private final int port;
    private final Set<String> refused = new HashSet<>();
    private EmbeddedActiveMQ server;

    public TestBroker() throws Exception {
        port = freePort();
        server = started();
        received();
    }

    public ActiveMQConnectionFactory factory() {
        var factory = new ActiveMQConnectionFactory("tcp://127.0.0.1:" + port);
        factory.setReconnectAttempts(0);
        factory.setInitialConnectAttempts(1);
        factory.setConfirmationWindowSize(1 << 20);
        return factory;
    }

    /** From now on the broker refuses events of this type, whoever sends them. */
    void refuse(String type) {
        refused.add(type);
    }

    void accept(String type) {
        refused.remove(type);
    }

    public void stop() throws Exception {
        server.stop();
    }

    void restart() throws Exception {
        server = started();
        received();
    }

    /** Everything that has arrived for the subscriber since it last looked. */
    List<Message> received() throws JMSException {
        try (var factory = factory();
                Connection connection = factory.createConnection()) {
            connection.setClientID(SUBSCRIBER);
            connection.start();
            Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
            MessageConsumer consumer = session.createDurableConsumer(session.createTopic(Courier.TOPIC), SUBSCRIBER);
            var messages = new ArrayList<Message>();
            // An acknowledgement may lag behind, so the broker's count is asked again after each message.
            Instant patience = Instant.now().plusSeconds(60);
            while (waiting() > 0) {
                Message message = consumer.receive(250);
                if (message != null) {
                    messages.add(message);
                } else if (Instant.now().isAfter(patience)) {
                    throw new IllegalStateException("The broker counts a message that does not come");
                }
            }
            return messages;
        }
    }

    List<String> bodies() throws JMSException {
        var bodies = new ArrayList<String>();
        for (Message message : received()) {
            bodies.add(message.getBody(String.class));
        }
        return bodies;
    }

    private long waiting() {
        return server.getActiveMQServer()
                .locateQueue(SUBSCRIBER + "." + SUBSCRIBER)
                .getMessageCount();
    }

    private EmbeddedActiveMQ started() throws Exception {
        var configuration = new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setSecurityEnabled(false)
                .setName("test")
                .addAcceptorConfiguration("tcp", "tcp://127.0.0.1:" + port);
        configuration.registerBrokerPlugin(new Refusal());
        var fresh = new EmbeddedActiveMQ().setConfiguration(configuration);
        fresh.start();
        return fresh;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** As a broker would that has a rule against some messages. */
    private final class Refusal implements ActiveMQServerMessagePlugin {
        @Override
        public void beforeSend(
                ServerSession session,
                Transaction tx,
                org.apache.activemq.artemis.api.core.Message message,
                boolean direct,
                boolean noAutoCreateQueue)
                throws ActiveMQException {
            if (refused.contains(String.valueOf(message.getObjectProperty("eventType")))) {
                throw new ActiveMQException("not allowed here");
            }
        }
    }
}
