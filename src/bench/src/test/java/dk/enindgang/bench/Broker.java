package dk.enindgang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;

/** An Artemis of its own, in a Java machine of its own, as a municipality may have one. Ends when its input ends. */
final class Broker implements AutoCloseable {

    /** Where the application sends its events. */
    static final String TOPIC = "enindgang.events";

    /** Where the bare messages go that the events are compared with. */
    static final String BARE = "bench.bare";

    private final Process process;
    private final int port;

    private Broker(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Broker start(Path work) throws IOException {
        int port = Micro.freePort();
        Path data = Files.createTempDirectory(work, "broker");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Broker.class.getName(),
                        Integer.toString(port),
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("broker.log").toFile())
                .start();
        return new Broker(process, port);
    }

    String url() {
        return "tcp://127.0.0.1:" + port;
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[1]);
        var configuration = new ConfigurationImpl()
                .setName("bench")
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .setJournalDatasync(true)
                .setJournalDirectory(data.resolve("journal").toString())
                .setBindingsDirectory(data.resolve("bindings").toString())
                .setPagingDirectory(data.resolve("paging").toString())
                .setLargeMessagesDirectory(data.resolve("large").toString())
                .addAcceptorConfiguration("tcp", "tcp://127.0.0.1:" + arguments[0] + "?protocols=CORE");
        for (String topic : new String[] {TOPIC, BARE}) {
            configuration.addAddressConfiguration(
                    new CoreAddressConfiguration().setName(topic).addRoutingType(RoutingType.MULTICAST));
        }
        var broker = new EmbeddedActiveMQ().setConfiguration(configuration);
        broker.start();
        while (System.in.read() >= 0) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        broker.stop();
        System.exit(0);
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
