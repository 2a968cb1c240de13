package dk.enindgang.organisation.intake;

import dk.enindgang.platform.db.Readiness;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/**
 * Looks every few seconds for messages about the organisation. What is taken is committed before the broker is told, so a
 * message may come twice and is taken once (R4); nobody need be here for it to wait.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class MessageInlet {

    static final String QUEUE = "enindgang.organisation.in";

    /** Where the broker puts what it cannot deliver; somebody looks there already. */
    static final String DEAD = "enindgang.dead";

    private static final System.Logger LOG = System.getLogger(MessageInlet.class.getName());

    /** Then the next look goes on; the timer must not be held for ever. */
    private static final int AT_ONCE = 500;

    @Inject
    OrganisationMessages messages;

    @Inject
    Readiness readiness;

    /** The server's is looked up when needed, so that the application starts without a broker. */
    private @Nullable ConnectionFactory factory;

    private final AtomicBoolean stumbled = new AtomicBoolean();

    void use(ConnectionFactory other) {
        factory = other;
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        try {
            if (readiness.ready()) {
                drain();
                stumbled.set(false);
            }
        } catch (JMSException | NamingException | RuntimeException e) {
            // The broker or the database is away, and the relay says so already; what has not been taken stays there.
            if (!stumbled.getAndSet(true)) {
                LOG.log(Level.WARNING, "Messages about the organisation cannot be fetched; it is tried again.", e);
            }
        }
    }

    void drain() throws JMSException, NamingException {
        messages.answer();
        try (Connection connection = connect();
                Session session = connection.createSession(true, Session.SESSION_TRANSACTED)) {
            connection.start();
            for (String waiting : messages.due()) {
                take(session, waiting);
            }
            MessageConsumer consumer = session.createConsumer(session.createQueue(QUEUE));
            Message message = consumer.receiveNoWait();
            for (int i = 0; message != null && i < AT_ONCE; i++) {
                take(session, text(message));
                message = consumer.receiveNoWait();
            }
        }
    }

    /** A message that is no text has nothing that could be read. */
    private static String text(Message message) throws JMSException {
        return message instanceof TextMessage text && text.getText() != null ? text.getText() : "";
    }

    private void take(Session session, String body) throws JMSException {
        for (RefusedMessage refused : new MessageRounds(messages).take(body)) {
            bury(session, refused);
        }
        session.commit();
    }

    private static void bury(Session session, RefusedMessage refused) throws JMSException {
        TextMessage dead = session.createTextMessage(refused.body());
        dead.setStringProperty("reason", refused.reason());
        dead.setStringProperty("from", QUEUE);
        session.createProducer(session.createQueue(DEAD)).send(dead);
        LOG.log(Level.WARNING, "A message about the organisation cannot be used. Reason: {0}", refused.reason());
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
}
