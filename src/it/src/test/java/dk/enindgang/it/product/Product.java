package dk.enindgang.it.product;

import java.net.URI;
import java.time.Duration;
import org.awaitility.Awaitility;

/** The application in one of its packagings, running. */
public interface Product {

    /** Where it answers. */
    URI base();

    Database database();

    /** What it has written in its log so far. */
    String log();

    boolean isAlive();

    /** The process of its server. */
    ProcessHandle process();

    default URI at(String path) {
        return base().resolve(path);
    }

    /** Returns when the application says that it is ready to serve. */
    default void awaitReady(Duration patience) {
        Awaitility.await(getClass().getSimpleName() + " ready at " + base())
                .atMost(patience)
                .pollInterval(Duration.ofMillis(300))
                .failFast("the server ended", () -> !isAlive())
                .until(() -> Web.status(at("/ops/health")) == 200);
    }
}
