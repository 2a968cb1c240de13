package dk.enindgang.it.container;

import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Server;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tells Arquillian where the Payara Server of this run is; stands before Arquillian's own extension. */
final class SharedServer implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        Server server = (Server) Packaging.SERVER.product();
        System.setProperty("it.server.adminPort", Integer.toString(server.adminPort()));
        System.setProperty("it.server.httpPort", Integer.toString(server.base().getPort()));
    }
}
