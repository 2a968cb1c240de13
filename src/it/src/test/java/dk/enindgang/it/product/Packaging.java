package dk.enindgang.it.product;

import java.util.EnumMap;
import java.util.Map;

/** The two ways the same jars are packed; each starts once in a run, when the first test asks for it. */
public enum Packaging {
    /** The EAR on Payara Server. */
    SERVER,
    /** The WAR on Payara Micro. */
    MICRO;

    private static final Map<Packaging, Product> RUNNING = new EnumMap<>(Packaging.class);

    private static final Map<Packaging, RuntimeException> FAILED = new EnumMap<>(Packaging.class);

    /** The running product, shared by all tests of the run. */
    public Product product() {
        synchronized (RUNNING) {
            if (FAILED.containsKey(this)) {
                throw new IllegalStateException(this + " did not start before", FAILED.get(this));
            }
            return RUNNING.computeIfAbsent(this, Packaging::started);
        }
    }

    private static Product started(Packaging packaging) {
        try {
            Product product = start(packaging);
            Hidden.live(product.database());
            return product;
        } catch (RuntimeException e) {
            FAILED.put(packaging, e);
            throw e;
        }
    }

    private static Product start(Packaging packaging) {
        return switch (packaging) {
            case SERVER -> {
                Server server = new Server(Databases.create("it_server"));
                IdentityProvider.settingsFor(server).forEach(server::with);
                PostOffice.settings().forEach(server::with);
                SheetFolders.settings(packaging).forEach(server::with);
                yield server.startAndWait();
            }
            case MICRO -> {
                Micro micro = new Micro("micro", Databases.create("it_micro"));
                IdentityProvider.settingsFor(micro).forEach(micro::with);
                PostOffice.settings().forEach(micro::with);
                SheetFolders.settings(packaging).forEach(micro::with);
                yield micro.startAndWait();
            }
        };
    }
}
