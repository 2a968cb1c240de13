package dk.enindgang.it.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.enindgang.it.product.Database;
import dk.enindgang.it.product.Databases;
import dk.enindgang.it.product.Micro;
import dk.enindgang.it.product.Session;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.io.IOException;
import java.time.Duration;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.Test;

/** A personnel system that knows nothing of ours sends a colleague through the municipality's own broker. */
class OrganisationIntakeIT {

    private static final String UNIT = """
            {"kind": "unit", "number": "it-1", "version": 1, "name": "Vandmøllen", "unitKind": "DAYCARE",
             "begins": "2020-08-01"}""";
    private static final String COLLEAGUE = """
            {"kind": "employee", "number": "it-2", "version": 1, "name": "Ditte Kornmod", "profession": "TEACHER",
             "sector": "SCHOOL"}""";
    private static final String EMPLOYMENT = """
            {"kind": "employment", "number": "it-3", "version": 1, "employee": "it-2", "unit": "it-1",
             "title": "Pædagog", "begins": "2020-08-01"}""";

    @Test
    void whatComesIsShownOnceAndWhatCannotBeUsedIsKept() throws JMSException, IOException {
        ExternalBroker broker = new ExternalBroker("intake-broker").start();
        Database database = Databases.create("it_intake");
        Micro server = broker.usedBy(new Micro("intake", database)).startAndWait();
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(broker.url());
                JMSContext context = factory.createContext("reporting", "reporting-secret")) {
            Queue queue = context.createQueue("enindgang.organisation.in");
            for (String text : new String[] {EMPLOYMENT, COLLEAGUE, "no message at all", UNIT, UNIT}) {
                context.createProducer().send(queue, text);
            }

            await("the queue is emptied")
                    .atMost(Duration.ofSeconds(40))
                    .untilAsserted(() -> assertThat(context.createBrowser(queue)
                                    .getEnumeration()
                                    .hasMoreElements())
                            .isFalse());
            await("the colleague is shown")
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(directory(server)).contains("Ditte Kornmod", "Vandmøllen"));
            assertThat(database.number("select count(*) from org_unit where external_id = 'it-1'"))
                    .isOne();
            Message dead = context.createConsumer(context.createQueue("enindgang.dead"))
                    .receive(10_000);
            assertThat(dead.getStringProperty("from")).isEqualTo("enindgang.organisation.in");
            assertThat(dead.getStringProperty("reason")).isNotBlank();
            assertThat(dead.getBody(String.class)).isEqualTo("no message at all");
        } finally {
            server.kill();
            broker.stop();
        }
    }

    private static String directory(Micro server) throws IOException {
        return Session.of(server, "laerer").get("/organisation/tree?q=Kornmod").body();
    }
}
