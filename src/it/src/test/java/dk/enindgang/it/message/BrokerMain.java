package dk.enindgang.it.message;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

/** A municipality's own Artemis, as a process: {@code BrokerMain port folder}. */
final class BrokerMain {

    /** That of the product's own, whose folder it can be given. */
    private static final int JOURNAL_FILE = 4 << 20;

    private BrokerMain() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
        broker.setConfiguration(configuration(Integer.parseInt(arguments[0]), Path.of(arguments[1])));
        broker.setSecurityManager(users());
        broker.start();
    }

    private static Configuration configuration(int port, Path folder) throws Exception {
        Configuration configuration = new ConfigurationImpl()
                .setName("municipality")
                .addAcceptorConfiguration("tcp", "tcp://127.0.0.1:" + port + "?protocols=CORE")
                .setJMXManagementEnabled(false)
                .setJournalType(JournalType.NIO)
                .setJournalFileSize(JOURNAL_FILE)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setMaxDiskUsage(-1);
        configuration.addAddressConfiguration(
                new CoreAddressConfiguration().setName("enindgang.events").addRoutingType(RoutingType.MULTICAST));
        configuration.addAddressConfiguration(queue("enindgang.dead"));
        configuration.addAddressConfiguration(queue("enindgang.organisation.in"));
        configuration.addAddressSetting(
                "#", new AddressSettings().setDeadLetterAddress(SimpleString.of("enindgang.dead")));
        configuration.putSecurityRoles("#", Set.of(everything("product"), everything("reporting")));
        return configuration;
    }

    private static CoreAddressConfiguration queue(String name) {
        return new CoreAddressConfiguration()
                .setName(name)
                .addRoutingType(RoutingType.ANYCAST)
                .addQueueConfig(QueueConfiguration.of(name).setRoutingType(RoutingType.ANYCAST));
    }

    private static Role everything(String name) {
        return new Role(name, true, true, true, true, true, true, false, true, true, true, false, false);
    }

    private static ActiveMQJAASSecurityManager users() {
        SecurityConfiguration users = new SecurityConfiguration(
                Map.of("product", "product-secret", "reporting", "reporting-secret"),
                Map.of("product", List.of("product"), "reporting", List.of("reporting")));
        return new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users);
    }
}
