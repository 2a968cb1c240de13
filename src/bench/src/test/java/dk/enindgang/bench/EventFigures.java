package dk.enindgang.bench;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** P14: how long after a step was answered another system knows of it, through a broker and a client of its own. */
final class EventFigures {

    private static final int PER_SECOND = 50;
    private static final int BATCHES = 5;
    private static final int WARM_BATCHES = 8;
    private static final Pattern TIME = Pattern.compile("\"time\"\\s*:\\s*\"([^\"]+)\"");

    private final Parts parts;
    private final Municipality municipality;
    private final Report report;

    EventFigures(Parts parts, Municipality municipality, Report report) {
        this.parts = parts;
        this.municipality = municipality;
        this.report = report;
    }

    void measure() throws IOException, InterruptedException {
        Report.say("events through an external broker");
        try (Broker broker = Broker.start(parts.work());
                Scene scene = Scene.open(parts, municipality, 1, Map.of("ENINDGANG_JMS_URL", broker.url()));
                var factory = new ActiveMQConnectionFactory(broker.url());
                Connection connection = factory.createConnection()) {
            List<Double> events = listen(connection, Broker.TOPIC, EventFigures::written);
            List<Double> bare = listen(connection, Broker.BARE, message -> Instant.parse(message));
            connection.start();
            var answering = new Answering(scene);
            for (int i = 0; i < WARM_BATCHES; i++) {
                answering.steps().forEach(step -> step.send("/run/"));
            }
            settle(events, WARM_BATCHES * Answering.batch());
            events.clear();
            for (int i = 0; i < BATCHES; i++) {
                OpenLoop.run(Answering.batch(), PER_SECOND, send(answering.steps()));
            }
            settle(events, BATCHES * Answering.batch());
            sendBare(connection, BATCHES * Answering.batch());
            settle(bare, BATCHES * Answering.batch());
            tell(events, bare);
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private static java.util.function.IntConsumer send(List<Answering.Open> steps) {
        return i -> steps.get(i).send("/run/");
    }

    /** When the change was made, by the event's own account: a little before the commit. */
    private static Instant written(String event) {
        Matcher time = TIME.matcher(event);
        if (!time.find()) {
            throw new IllegalStateException("No time in " + event);
        }
        return Instant.parse(time.group(1));
    }

    private static List<Double> listen(Connection connection, String topic, Function<String, Instant> sent)
            throws JMSException {
        List<Double> latencies = Collections.synchronizedList(new ArrayList<>());
        Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        session.createConsumer(session.createTopic(topic)).setMessageListener(message -> {
            Instant now = Instant.now();
            latencies.add(Duration.between(sent.apply(text(message)), now).toNanos() / 1e6);
        });
        return latencies;
    }

    private static String text(Message message) {
        try {
            return ((TextMessage) message).getText();
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    /** R4: all of them have come, and no more than these. */
    private static void settle(List<Double> latencies, int expected) throws InterruptedException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (latencies.size() < expected && System.nanoTime() < patience) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        TimeUnit.SECONDS.sleep(1);
        if (latencies.size() != expected) {
            throw new IllegalStateException(latencies.size() + " events came instead of " + expected);
        }
    }

    private static void sendBare(Connection connection, int count) throws JMSException {
        Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        MessageProducer producer = session.createProducer(session.createTopic(Broker.BARE));
        Object oneAtATime = new Object();
        OpenLoop.run(count, PER_SECOND, i -> {
            synchronized (oneAtATime) {
                try {
                    producer.send(session.createTextMessage(Instant.now().toString()));
                } catch (JMSException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
    }

    private void tell(List<Double> events, List<Double> bare) {
        double p50 = Spread.percentile(events, 0.50);
        double p95 = Spread.percentile(events, 0.95);
        double p99 = Spread.percentile(events, 0.99);
        report.add(
                "P14",
                "commit → effect at 50 events/s, " + events.size() + " events, external Artemis",
                percentiles(events),
                "bare send + receive: " + percentiles(bare),
                String.format(Locale.ROOT, "%.1f × at p50", p50 / Spread.percentile(bare, 0.50)),
                "p50 ≤ 50, p95 ≤ 250, p99 ≤ 1000 ms",
                p50 <= 50 && p95 <= 250 && p99 <= 1_000);
    }

    private static String percentiles(List<Double> latencies) {
        return String.format(
                Locale.ROOT,
                "p50 %.1f, p95 %.1f, p99 %.1f ms",
                Spread.percentile(latencies, 0.50),
                Spread.percentile(latencies, 0.95),
                Spread.percentile(latencies, 0.99));
    }
}
