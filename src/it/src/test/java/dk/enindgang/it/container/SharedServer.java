package dk.enindgang.it.container;

import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Server;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tells Arquillian where the Payara Server of this run is; stands before Arquillian's own extension. */
final class SharedServer implements BeforeAllCallback {

    /** Set by the server in its own Java machine, where the test runs a second time and finds everything there. */
    private static final String INSIDE = "com.sun.aas.instanceRoot";

    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty(INSIDE) == null) {
            Outside.tellArquillian();
        }
    }

    /** Kept apart, since inside the server these classes do not exist. */
    private static final class Outside {

        static void tellArquillian() {
            Server server = (Server) Packaging.SERVER.product();
            System.setProperty("it.server.adminPort", Integer.toString(server.adminPort()));
            System.setProperty(
                    "it.server.httpPort", Integer.toString(server.base().getPort()));
        }
    }
}
