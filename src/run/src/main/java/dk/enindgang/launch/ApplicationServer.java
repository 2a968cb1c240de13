package dk.enindgang.launch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Payara Micro with the broker's adapter and the application, in a Java machine of its own. */
final class ApplicationServer {

    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final String HEALTH = "/ops/health";
    private static final String UP = ") ready in ";
    private static final String STUMBLE = "Config.getMonitoringService()";
    private static final long STOP_SECONDS = 30;

    /** As the accounts of a practice municipality have it: nobody in it is anybody. */
    private static final String EVERYBODYS = "Eksempelby-2026";

    private final DataFolder folder;
    private final Options options;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(ANSWER).build();
    private @Nullable Process process;

    ApplicationServer(DataFolder folder, Options options) {
        this.folder = folder;
        this.options = options;
    }

    /** Starts it, where the adapter lies that its commands ask for, and comes back at once. */
    void start(EmbeddedDatabase database) throws IOException {
        Folders.delete(folder.temporary());
        Files.createDirectories(folder.temporary());
        Files.createDirectories(folder.emergency());
        Path brokerFolder = options.parts().broker().resolveSibling(".");
        ProcessBuilder builder = Commands.prepared(brokerFolder, folder.serverLog(), command());
        builder.environment().putAll(environment(database));
        if (!options.now().isEmpty()) {
            builder.environment().put("ENINDGANG_PRACTICE_NOW", options.now());
        }
        process = builder.start();
        folder.rememberServer(process.pid());
    }

    private List<String> command() throws IOException {
        Options.Parts parts = options.parts();
        List<String> command = new ArrayList<>();
        if (Commands.exists("setsid")) {
            command.add("setsid");
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx384m",
                "-Djava.awt.headless=true",
                "-Dproduct.name=",
                "-Djava.io.tmpdir=" + folder.temporary(),
                "-Dfile.encoding=UTF-8",
                "-jar",
                parts.micro().toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--logproperties",
                parts.serverConfig().resolve("micro-logging.properties").toString(),
                "--prebootcommandfile",
                parts.serverConfig().resolve("micro-listener.asadmin").toString(),
                "--postbootcommandfile",
                parts.serverConfig().resolve("resources.asadmin").toString(),
                "--addlibs",
                driver().toString(),
                "--contextroot",
                "/",
                "--deploy",
                parts.application().toString()));
        return command;
    }

    /** The settings of the contract between server and application; what else the environment says is passed on. */
    private Map<String, String> environment(EmbeddedDatabase database) {
        String address = "http://127.0.0.1:" + options.port();
        return Map.ofEntries(
                Map.entry("ENINDGANG_MODE", "practice"),
                Map.entry("ENINDGANG_MUNICIPALITY", "Eksempelby Kommune"),
                Map.entry("ENINDGANG_BASE_URL", address),
                Map.entry("ENINDGANG_HTTP_ADDRESS", "127.0.0.1"),
                Map.entry("ENINDGANG_HTTP_PORT", Integer.toString(options.port())),
                Map.entry("ENINDGANG_DB_URL", database.url()),
                Map.entry("ENINDGANG_DB_USER", "enindgang_app"),
                Map.entry("ENINDGANG_DB_PASSWORD", database.password("enindgang_app")),
                Map.entry("ENINDGANG_DB_OWNER_USER", "enindgang_owner"),
                Map.entry("ENINDGANG_DB_OWNER_PASSWORD", database.password("enindgang_owner")),
                Map.entry(
                        "ENINDGANG_EMERGENCY_FOLDER",
                        folder.emergency().toAbsolutePath().toString()),
                Map.entry("ENINDGANG_EMERGENCY_PASSWORD", EVERYBODYS),
                Map.entry("ENINDGANG_JMS_DATA", folder.broker().toString()));
    }

    /** The server gets the very driver this launcher uses. */
    private static Path driver() throws IOException {
        try {
            Class<?> driver = DriverManager.getDriver("jdbc:postgresql:").getClass();
            return Path.of(
                    driver.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (SQLException | URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** Whether the application says that it is ready to serve; while the server is on its way it may answer with a page of its own. */
    boolean ready() throws IOException {
        int health = answer(HEALTH);
        if (health != NOT_FOUND || !up()) {
            return health == OK;
        }
        int page = answer("/");
        return page != 0 && page / 100 <= 3;
    }

    /** The status of an answer; 0 where there is none. */
    private int answer(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + options.port() + path))
                .timeout(ANSWER)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Whether it has ended, or says it is up while the application is not there. */
    boolean failed() throws IOException {
        return process().isEmpty() || (answer("/") == NOT_FOUND && up());
    }

    private boolean up() throws IOException {
        return Files.readString(folder.serverLog()).contains(UP);
    }

    /** Whether it ended over itself, before it had read anything of ours: two services of Payara Micro race at the start. */
    boolean stumbled() throws IOException {
        return process().isEmpty() && Files.readString(folder.serverLog()).contains(STUMBLE);
    }

    Optional<ProcessHandle> process() {
        return Optional.ofNullable(process).map(Process::toHandle).filter(ProcessHandle::isAlive);
    }

    void stop() {
        process().ifPresent(ApplicationServer::stop);
    }

    /** Politely first; one that does not listen is ended. */
    static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            server.destroyForcibly();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            server.destroyForcibly();
        }
    }
}
