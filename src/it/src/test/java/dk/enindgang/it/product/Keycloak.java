package dk.enindgang.it.product;

import dk.enindgang.it.Project;
import dk.enindgang.signon.provider.TestProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** A real Keycloak with the practice municipality's realm, from its makers' own archive ({@code -Pkeycloak}). */
public final class Keycloak {

    private final int port = Ports.free();
    private final Child process;

    private Keycloak(Path home, URI application) {
        importRealm(home, application);
        process = Child.start(
                List.of(
                        "sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=" + base(),
                        "--import-realm"),
                Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m"),
                Project.path("src/it/target/keycloak.log"));
        Awaitility.await("Keycloak at " + base())
                .atMost(Duration.ofMinutes(6))
                .pollInterval(Duration.ofSeconds(1))
                .failFast("Keycloak ended", () -> !process.isAlive())
                .until(() -> Web.status(URI.create(issuer() + "/.well-known/openid-configuration")) == 200);
    }

    /** Starts it for an application. */
    public static Keycloak startFor(Micro application) {
        Path home = Path.of(System.getProperty("keycloak.home"));
        var keycloak = new Keycloak(home, application.base());
        application
                .with("ENINDGANG_OIDC_ISSUER", keycloak.issuer())
                .with("ENINDGANG_OIDC_CLIENT", TestProvider.CLIENT)
                .with("ENINDGANG_OIDC_SECRET", TestProvider.SECRET)
                .with("ENINDGANG_OIDC_ACCOUNT_CLAIM", "employee")
                .with("ENINDGANG_OIDC_ROLES", "ei-drift=OPERATIONS")
                .with("ENINDGANG_LOCAL_ACCOUNTS", "false");
        return keycloak;
    }

    public String issuer() {
        return base() + "/realms/eksempelby";
    }

    public void stop() {
        process.stop();
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private static void importRealm(Path home, URI application) {
        String realm = Project.text(Project.path("src/it/src/test/resources/keycloak/realm.json"))
                .replace("BASE", application.toString())
                .replace("SECRET", TestProvider.SECRET);
        try {
            Files.createDirectories(home.resolve("data/import"));
            Files.writeString(home.resolve("data/import/realm.json"), realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
