package dk.enindgang.it.product;

import dk.enindgang.it.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The EAR packaging on Payara Server, put there by the deploy script as a municipality does it. */
public final class Server implements Product {

    private static final String DOMAIN = "enindgang";

    private final Database database;
    private final int portBase = Ports.base();
    private final Path folder = Project.path("src/it/target/server");
    private final Map<String, String> environment = new HashMap<>();

    public Server(Database database) {
        this.database = database;
        environment.putAll(database.environment());
        environment.putAll(Map.of(
                "ENINDGANG_MODE", "practice",
                "ENINDGANG_MUNICIPALITY", "Eksempelby Kommune",
                "ENINDGANG_BASE_URL", base().toString(),
                "ENINDGANG_HTTP_ADDRESS", "127.0.0.1",
                "ENINDGANG_JMS_DATA", folder.resolve("broker").toString(),
                "ENINDGANG_OPS_TOKEN", "token-of-the-tests"));
    }

    /** Another value of a setting, for the next time something is run. */
    public Server with(String setting, String value) {
        environment.put(setting, value);
        return this;
    }

    /** A new domain, started, with configuration and application put there by the script. */
    public Server startAndWait() {
        empty();
        asadmin("create-domain", "--domaindir", folder.toString(), "--portbase", portBase + "", "--nopassword", DOMAIN);
        asadmin("start-domain", "--domaindir", folder.toString(), DOMAIN);
        adopt();
        deploy();
        awaitReady(Duration.ofMinutes(4));
        return this;
    }

    /** Runs the script of the municipality, with further options if need be, and gives what it said. */
    public String deploy(String... options) {
        List<String> script = List.of(
                Project.path("deploy/payara-server").toString(),
                "--asadmin",
                asadmin().toString(),
                "--port",
                Integer.toString(adminPort()),
                "--driver",
                Jars.named("postgresql").toString());
        try {
            return Child.run(
                    Stream.concat(script.stream(), Stream.of(options)).toList(),
                    environment,
                    folder.resolveSibling("server-deploy.log"));
        } finally {
            adopt();
        }
    }

    /** Runs an administration command on the domain and gives what it said. */
    public String administer(String... command) {
        List<String> remote = Stream.concat(Stream.of("--port", adminPort() + ""), Stream.of(command))
                .toList();
        return asadmin(remote.toArray(String[]::new));
    }

    public int adminPort() {
        return portBase + 48;
    }

    @Override
    public URI base() {
        return URI.create("http://127.0.0.1:" + (portBase + 80));
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public String log() {
        return Project.text(domain().resolve("logs/server.log"));
    }

    @Override
    public boolean isAlive() {
        return pid().filter(ProcessHandle::isAlive).isPresent();
    }

    @Override
    public ProcessHandle process() {
        return pid().orElseThrow();
    }

    private java.util.Optional<ProcessHandle> pid() {
        Path file = domain().resolve("config/pid");
        return Files.exists(file)
                ? ProcessHandle.of(Long.parseLong(Project.text(file).strip()))
                : java.util.Optional.empty();
    }

    private void adopt() {
        pid().ifPresent(server -> Child.adopt(server.pid()));
    }

    private Path domain() {
        return folder.resolve(DOMAIN);
    }

    /** The server's own administration program. */
    static Path asadmin() {
        return Project.path("src/it/target/payara-server/payara6/bin/asadmin");
    }

    private String asadmin(String... command) {
        List<String> whole = Stream.concat(Stream.of(asadmin().toString()), Stream.of(command))
                .toList();
        return Child.run(whole, environment, folder.resolveSibling("server-asadmin.log"));
    }

    private void empty() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
