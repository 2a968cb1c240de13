package dk.enindgang.broker;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnectorFactory;

/** The brokers of {@code ENINDGANG_JMS_URL}, in the two comma separated lists that the Artemis adapter wants. */
record BrokerUrls(List<URI> brokers) {

    private static final int DEFAULT_PORT = 61616;

    /** R2, R6. Example: {@code tcp://mq1.kommune.dk:61616,ssl://mq2.kommune.dk:61617?trustStorePath=/etc/ts.p12}. */
    static BrokerUrls parse(String urls) {
        return new BrokerUrls(Arrays.stream(urls.split(","))
                .map(String::strip)
                .map(BrokerUrls::broker)
                .toList());
    }

    String connectorClassNames() {
        return brokers.stream()
                .map(broker -> NettyConnectorFactory.class.getName())
                .collect(Collectors.joining(","));
    }

    String connectionParameters() {
        return brokers.stream().map(BrokerUrls::parameters).collect(Collectors.joining(","));
    }

    boolean severalBrokers() {
        return brokers.size() > 1;
    }

    private static URI broker(String url) {
        try {
            URI broker = new URI(url);
            boolean known = "tcp".equals(broker.getScheme()) || "ssl".equals(broker.getScheme());
            if (known && broker.getHost() != null) {
                return broker;
            }
        } catch (URISyntaxException e) {
            throw refused(url, e);
        }
        throw refused(url, null);
    }

    private static String parameters(URI broker) {
        int port = broker.getPort() < 0 ? DEFAULT_PORT : broker.getPort();
        String query = broker.getQuery() == null ? "" : ";" + broker.getQuery().replace('&', ';');
        String ssl = "ssl".equals(broker.getScheme()) ? ";sslEnabled=true" : "";
        return "host=" + broker.getHost() + ";port=" + port + ssl + query;
    }

    private static IllegalArgumentException refused(String url, @org.jspecify.annotations.Nullable Exception cause) {
        return new IllegalArgumentException(
                "ENINDGANG_JMS_URL has “" + url + "”, but must be like tcp://mq.example.dk:61616"
                        + " or ssl://mq.example.dk:61617, several separated by comma.",
                cause);
    }
}
