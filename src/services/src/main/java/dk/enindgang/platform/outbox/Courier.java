package dk.enindgang.platform.outbox;

import dk.enindgang.platform.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.JMSSecurityException;
import jakarta.jms.MessageProducer;
import jakarta.jms.ResourceAllocationException;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/**
 * Carries events to the broker. Outside the database's transaction, in a transaction of the broker's own: that the two
 * do not end together is what the duplicate id is for.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class Courier {

    /** Where all events go; receivers choose by the property {@code eventType}. */
    static final String TOPIC = "enindgang.events";

    /** Artemis takes a message with a known value as delivered already. */
    private static final String DUPLICATE_ID = "_AMQ_DUPL_ID";

    @Inject
    Settings settings;

    /** The server's is looked up when needed, so that the application starts without a broker. */
    private @Nullable ConnectionFactory factory;

    /** Who speaks, as receivers see it. */
    String source = "/en-indgang";

    @PostConstruct
    void start() {
        source = "/en-indgang/" + settings.municipalitySlug();
    }

    /** Another way to the broker than the server's. */
    void use(ConnectionFactory other) {
        factory = other;
    }

    /** R5. All in one go; if the broker does not take them so, one by one. */
    public Delivery deliver(List<WaitingEvent> events) {
        try (Connection connection = connect()) {
            return together(connection, events);
        } catch (JMSException | NamingException e) {
            return Delivery.none(reason(e));
        }
    }

    /** Asks the broker for a sign of life. Empty if it answers, else why not. */
    public Optional<String> silence() {
        try (Connection connection = connect();
                Session session = connection.createSession(true, Session.SESSION_TRANSACTED)) {
            session.commit();
            return Optional.empty();
        } catch (JMSException | NamingException e) {
            return Optional.of(reason(e));
        }
    }

    private Delivery together(Connection connection, List<WaitingEvent> events) {
        try (Session session = connection.createSession(true, Session.SESSION_TRANSACTED)) {
            MessageProducer producer = session.createProducer(session.createTopic(TOPIC));
            var receipts = new Receipts(events.size());
            for (WaitingEvent event : events) {
                producer.send(message(session, event), receipts);
            }
            receipts.await();
            session.commit();
            return Delivery.all(events);
        } catch (JMSException e) {
            return oneByOne(events);
        }
    }

    /**
     * The careful way, after a crash or with a refused event among many: each is acknowledged for itself, and what the
     * broker has already is taken as sent. A subject's later events wait for a refused one.
     */
    private Delivery oneByOne(List<WaitingEvent> events) {
        var sent = new ArrayList<Long>();
        var refused = new LinkedHashMap<Long, String>();
        var blocked = new HashSet<Object>();
        for (WaitingEvent event : events) {
            if (blocked.contains(event.subject())) {
                continue;
            }
            try {
                alone(event);
                sent.add(event.id());
            } catch (JMSException | NamingException e) {
                if (theBrokersOwn(e) || silence().isPresent()) {
                    return new Delivery(sent, refused, Optional.of(reason(e)));
                }
                refused.put(event.id(), reason(e));
                blocked.add(event.subject());
            }
        }
        if (sent.isEmpty() && refused.size() > 1) {
            return Delivery.none("The broker refuses every event: "
                    + refused.values().iterator().next());
        }
        return new Delivery(sent, refused, Optional.empty());
    }

    private void alone(WaitingEvent event) throws JMSException, NamingException {
        try (Connection connection = connect();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            session.createProducer(session.createTopic(TOPIC)).send(message(session, event));
        }
    }

    private TextMessage message(Session session, WaitingEvent event) throws JMSException {
        TextMessage message = session.createTextMessage(Envelope.of(event, source));
        message.setStringProperty(DUPLICATE_ID, event.ref().toString());
        message.setStringProperty("ce_id", event.ref().toString());
        message.setStringProperty("eventType", event.type());
        message.setIntProperty("schemaVersion", event.schemaVersion());
        message.setStringProperty("contentType", "application/cloudevents+json; charset=UTF-8");
        return message;
    }

    /** The name is fixed, so nobody can lead the look-up elsewhere. */
    @SuppressWarnings("BanJNDI")
    private Connection connect() throws JMSException, NamingException {
        ConnectionFactory found = factory;
        if (found == null) {
            found = InitialContext.doLookup("jms/enIndgang");
        }
        return found.createConnection();
    }

    /** No fault of the event: the broker lets nobody in or has no room. Artemis' full address has no type in JMS. */
    private static boolean theBrokersOwn(Exception failure) {
        return failure instanceof NamingException
                || failure instanceof JMSSecurityException
                || failure instanceof ResourceAllocationException
                || (failure.getCause() != null
                        && "ActiveMQAddressFullException"
                                .equals(failure.getCause().getClass().getSimpleName()));
    }

    /** In one line, for the page and the log. */
    private static String reason(Exception failure) {
        String text = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > 300 ? line.substring(0, 300) : line;
    }
}
