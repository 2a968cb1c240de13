package dk.enindgang.it.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.enindgang.it.journey.BrowserRun;
import dk.enindgang.it.message.Listener.Received;
import dk.enindgang.it.product.Database;
import dk.enindgang.it.product.Databases;
import dk.enindgang.it.product.Micro;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody follows a guide in a browser, and a reporting system with nothing of ours hears of it. */
class ReportingIT {

    private static final String NOTE = "En note som ingen andre skal se";

    @Test
    void aReportingSystemHearsOfARunMadeInABrowser() {
        ExternalBroker broker = new ExternalBroker("reporting-broker").start();
        Listener listener = broker.listener();
        Database database = Databases.create("it_reporting");
        Micro server = broker.usedBy(new Micro("reporting", database)).startAndWait();
        try {
            String run = BrowserRun.fromStartToClose(server, NOTE);

            await("the end of the run arrives")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> types(listener, run).contains("dk.enindgang.guiderun.closed"));
            assertThat(types(listener, run))
                    .containsExactly(
                            "dk.enindgang.guiderun.started",
                            "dk.enindgang.guiderun.stepped",
                            "dk.enindgang.guiderun.closed");
            assertThat(listener.received().stream().map(Received::type)).contains("dk.enindgang.handleguide.published");
            assertThat(listener.received()).allSatisfy(ReportingIT::isValid);
            assertThat(listener.received().toString()).doesNotContain(NOTE, "laerer", "Eksempelby-2026");
        } finally {
            server.kill();
            listener.stop();
            broker.stop();
        }
    }

    private static void isValid(Received message) {
        assertThat(EventSchemas.faults(message.text())).as(message.text()).isEmpty();
        assertThat(EventSchemas.json(message.text()).path("id").asText()).isEqualTo(message.id());
        assertThat(EventSchemas.json(message.text()).path("type").asText()).isEqualTo(message.type());
        assertThat(EventSchemas.json(message.text()).path("source").asText())
                .isEqualTo("/en-indgang/eksempelby-kommune");
        assertThat(message.schemaVersion()).isEqualTo("1");
    }

    private static List<String> types(Listener listener, String run) {
        return listener.received().stream()
                .filter(message -> EventSchemas.json(message.text())
                        .path("subject")
                        .asText()
                        .equals(run))
                .map(Received::type)
                .toList();
    }
}
