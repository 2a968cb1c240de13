package dk.enindgang.it.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import java.time.Duration;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.Test;

/** The broker and the listener of the tests do what they should, so that their silence means something. */
class ExternalBrokerIT {

    @Test
    void theListenerHearsWhatIsSentAndStrangersAreRefused() throws JMSException {
        ExternalBroker broker = new ExternalBroker("broker-alone").start();
        Listener listener = broker.listener();
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(broker.url());
                JMSContext context = factory.createContext("product", "product-secret")) {
            context.createProducer()
                    .setProperty("ce_id", "1")
                    .send(context.createTopic("enindgang.events"), context.createTextMessage("hej"));

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(listener.received()).hasSize(1));
            assertThat(listener.received().get(0).text()).isEqualTo("hej");
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> factory.createContext("product", "guessed"))
                    .isInstanceOf(JMSRuntimeException.class);
        } finally {
            listener.stop();
            broker.stop();
        }
    }
}
