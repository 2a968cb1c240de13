package dk.enindgang.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrokerSettingsTest {

    @Test
    void withoutAnAddressTheBrokerIsEmbeddedBesideTheServer() { // R1
        BrokerSettings settings = BrokerSettings.read(Map.of(), Map.of("com.sun.aas.instanceRoot", "/srv/domain1"));

        assertThat(settings.embedded()).isTrue();
        assertThat(settings.data()).isEqualTo(Path.of("/srv/domain1/enindgang-jms"));
    }

    @Test
    void anEmptyVariableCountsAsNotSet() { // R1
        BrokerSettings settings =
                BrokerSettings.read(Map.of("ENINDGANG_JMS_URL", " ", "ENINDGANG_JMS_USER", ""), Map.of());

        assertThat(settings.embedded()).isTrue();
        assertThat(settings.user()).isNull();
    }

    @Test
    void aSystemPropertyWinsOverTheEnvironment() {
        BrokerSettings settings = BrokerSettings.read(
                Map.of("ENINDGANG_JMS_DATA", "/environment"), Map.of("enindgang.jms.data", "/property"));

        assertThat(settings.data()).isEqualTo(Path.of("/property"));
    }

    @Test
    void aPasswordIsNeverWrittenOut() {
        BrokerSettings settings = BrokerSettings.read(
                Map.of("ENINDGANG_JMS_URL", "tcp://mq:61616", "ENINDGANG_JMS_PASSWORD", "secret"), Map.of());

        assertThat(settings.password()).isEqualTo("secret");
        assertThat(settings.toString()).isEqualTo("tcp://mq:61616");
    }

    @Test
    void everyBrokerOfTheAddressGetsItsOwnConnector() { // R2
        BrokerUrls urls = BrokerUrls.parse("tcp://mq1, ssl://mq2:61617?trustStorePath=/etc/ts.p12&verifyHost=true");

        assertThat(urls.severalBrokers()).isTrue();
        assertThat(urls.connectorClassNames().split(",")).hasSize(2);
        assertThat(urls.connectionParameters())
                .isEqualTo("host=mq1;port=61616,"
                        + "host=mq2;port=61617;sslEnabled=true;trustStorePath=/etc/ts.p12;verifyHost=true");
    }

    @Test
    void anAddressThatCannotBeUsedIsToldInOneSentence() { // R6
        assertThatThrownBy(() -> BrokerUrls.parse("mq.kommune.dk:61616"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ENINDGANG_JMS_URL")
                .hasMessageContaining("mq.kommune.dk:61616");
        assertThatThrownBy(() -> BrokerUrls.parse("tcp://mq1,tcp://m q2")).hasMessageContaining("“tcp://m q2”");
        assertThatThrownBy(() -> BrokerUrls.parse("http://mq1")).hasMessageContaining("“http://mq1”");
    }
}
