package dk.enindgang.broker;

import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.ResourceAdapterInternalException;
import java.lang.System.Logger.Level;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnectorFactory;
import org.apache.activemq.artemis.ra.ActiveMQResourceAdapter;
import org.jspecify.annotations.Nullable;

/** The Artemis adapter, told by the environment where its broker is; starts the embedded one when there is none. */
public class ArtemisAdapter extends ActiveMQResourceAdapter {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(ArtemisAdapter.class.getName());

    private transient @Nullable EmbeddedBroker broker;

    @Override
    public void start(BootstrapContext context) throws ResourceAdapterInternalException {
        try {
            BrokerSettings settings = BrokerSettings.read(System.getenv(), System.getProperties());
            if (settings.embedded()) {
                useEmbedded(settings);
            } else {
                useExternal(settings);
            }
            LOG.log(Level.INFO, "Message broker: " + settings);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new ResourceAdapterInternalException(e.getMessage(), e);
        }
        super.start(context);
    }

    @Override
    public void stop() {
        super.stop();
        if (broker != null) {
            broker.stop();
            broker = null;
        }
    }

    /** R1. */
    private void useEmbedded(BrokerSettings settings) {
        EmbeddedBroker embedded = new EmbeddedBroker(settings.data());
        embedded.start();
        broker = embedded;
        setConnectorClassName(InVMConnectorFactory.class.getName());
    }

    /** R2. */
    private void useExternal(BrokerSettings settings) {
        BrokerUrls urls = BrokerUrls.parse(settings.url());
        setConnectorClassName(urls.connectorClassNames());
        setConnectionParameters(urls.connectionParameters());
        setHA(urls.severalBrokers());
        setUserName(settings.user());
        setPassword(settings.password());
    }
}
