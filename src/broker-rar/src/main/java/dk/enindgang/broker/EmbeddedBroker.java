package dk.enindgang.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** The broker inside the server: durable, without any network port, only for addresses of this product. R1, R3-R5. */
final class EmbeddedBroker {

    static final String EVENTS = "enindgang.events";
    static final String ORGANISATION = "enindgang.organisation.in";
    static final String DEAD = "enindgang.dead";
    static final String EXPIRED = "enindgang.expired";

    private static final String OURS = "enindgang.#";
    private static final int DELIVERY_ATTEMPTS = 5;
    private static final int REMEMBERED_IDS = 20_000;
    private static final int MEGABYTE = 1 << 20;

    private final Path data;
    private final EmbeddedActiveMQ broker = new EmbeddedActiveMQ();

    EmbeddedBroker(Path data) {
        this.data = data.toAbsolutePath().normalize();
    }

    void start() {
        try {
            Files.createDirectories(data);
            broker.setConfiguration(configuration());
            broker.setSecurityManager(new SameServer());
            broker.start();
            if (broker.getActiveMQServer().waitForActivation(Duration.LOCK, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (IOException e) {
            throw new IllegalStateException("The folder for messages (ENINDGANG_JMS_DATA) cannot be used: " + data, e);
        } catch (Exception e) {
            throw new IllegalStateException("The embedded broker did not start with its data in " + data, e);
        }
        stop();
        throw new IllegalStateException("The messages in " + data + " are in use by another server.");
    }

    void stop() {
        try {
            broker.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The embedded broker did not stop cleanly.", e);
        }
    }

    private Configuration configuration() throws Exception {
        Configuration configuration = new ConfigurationImpl()
                .setName("en-indgang")
                .addAcceptorConfiguration(new TransportConfiguration(InVMAcceptorFactory.class.getName()))
                .setJMXManagementEnabled(false)
                .setGlobalMaxSize(64L * MEGABYTE);
        storage(configuration);
        addresses(configuration);
        configuration.setSecurityEnabled(true).putSecurityRoles(OURS, Set.of(SameServer.mayUse()));
        return configuration;
    }

    /** R3. A number of free bytes, not a percentage: a large disk that is 90 % full has plenty of room. */
    private void storage(Configuration configuration) {
        configuration
                .setPersistenceEnabled(true)
                .setJournalType(JournalType.NIO)
                .setJournalDatasync(true)
                .setJournalBufferTimeout_NIO(Duration.JOURNAL_BUFFER)
                .setJournalFileSize(4 * MEGABYTE)
                .setJournalDirectory(data.resolve("journal").toString())
                .setBindingsDirectory(data.resolve("bindings").toString())
                .setPagingDirectory(data.resolve("paging").toString())
                .setLargeMessagesDirectory(data.resolve("large").toString())
                .setJournalLockAcquisitionTimeout(Duration.LOCK)
                .setPersistIDCache(true)
                .setIDCacheSize(REMEMBERED_IDS)
                .setMinDiskFree(128L * MEGABYTE);
    }

    private static void addresses(Configuration configuration) {
        configuration.addAddressConfiguration(
                new CoreAddressConfiguration().setName(EVENTS).addRoutingType(RoutingType.MULTICAST));
        for (String kept : new String[] {ORGANISATION, DEAD, EXPIRED}) {
            configuration.addAddressConfiguration(new CoreAddressConfiguration()
                    .setName(kept)
                    .addRoutingType(RoutingType.ANYCAST)
                    .addQueueConfig(QueueConfiguration.of(kept).setRoutingType(RoutingType.ANYCAST)));
        }
        configuration.addAddressSetting(OURS, delivery());
    }

    /** R4. */
    private static AddressSettings delivery() {
        return new AddressSettings()
                .setDeadLetterAddress(SimpleString.of(DEAD))
                .setExpiryAddress(SimpleString.of(EXPIRED))
                .setMaxDeliveryAttempts(DELIVERY_ATTEMPTS)
                .setRedeliveryDelay(Duration.FIRST_REDELIVERY)
                .setRedeliveryMultiplier(3)
                .setMaxRedeliveryDelay(Duration.LAST_REDELIVERY)
                .setIDCacheSize(REMEMBERED_IDS)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
                .setMaxSizeBytes(16L * MEGABYTE)
                .setAutoCreateAddresses(false)
                .setAutoDeleteAddresses(false)
                .setAutoDeleteQueues(false);
    }

    /** In milliseconds, but for the journal: nanoseconds a write may wait for company before it goes to the disk. */
    private static final class Duration {
        static final long LOCK = 10_000;
        static final long FIRST_REDELIVERY = 1_000;
        static final long LAST_REDELIVERY = 60_000;
        static final int JOURNAL_BUFFER = 500_000;
    }
}
