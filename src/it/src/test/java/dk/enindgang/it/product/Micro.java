package dk.enindgang.it.product;

import dk.enindgang.it.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.core.TerminalFailureException;
import org.jspecify.annotations.Nullable;

/** The WAR packaging on Payara Micro, in a process that can be killed and started again. */
public final class Micro implements Product {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Payara Micro ends so now and then, before it has read anything of ours: two of its services race at the start. */
    private static final String STUMBLE = "Config.getMonitoringService()";

    private final String name;
    private final Database database;
    private final int port = Ports.free();
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> options = new ArrayList<>();
    private @Nullable Unpacked unpacked;
    private @Nullable Path secrets;
    private @Nullable Child process;

    /** Not started yet; the name is that of its folder and log. */
    public Micro(String name, Database database) {
        this.name = name;
        this.database = database;
        environment.putAll(database.environment());
        environment.putAll(Map.of(
                "ENINDGANG_MODE", "practice",
                "ENINDGANG_MUNICIPALITY", "Eksempelby Kommune",
                "ENINDGANG_BASE_URL", base().toString(),
                "ENINDGANG_HTTP_ADDRESS", "127.0.0.1",
                "ENINDGANG_HTTP_PORT", Integer.toString(port),
                "ENINDGANG_JMS_DATA", folder().resolve("broker").toString(),
                "ENINDGANG_RAR",
                        Project.path("src/broker-rar/target/artemis.rar").toString()));
    }

    /** Another value of a setting from the next start on. */
    public Micro with(String setting, String value) {
        environment.put(setting, value);
        return this;
    }

    /** A setting that stands in a file of its own instead of the environment. */
    public Micro withSecret(String setting, String value) {
        environment.remove(setting);
        secrets = Secrets.in(folder().resolve("secrets"), setting, value);
        return this;
    }

    /** Another option of its Java, such as whom it trusts. */
    public Micro withOption(String option) {
        options.add(option);
        return this;
    }

    /** Not unpacked anew at each start: for who starts it again and again. */
    public Micro unpackedOnce() {
        unpacked = new Unpacked(folder());
        return this;
    }

    /** Starts it once and stops it, so that all later starts find its classes as it has read them. */
    public void keepClasses() {
        Path archive = folder().resolve("classes.jsa");
        options.add("-XX:ArchiveClassesAtExit=" + archive);
        startAndWait();
        stop();
        options.remove(options.size() - 1);
        options.add("-XX:SharedArchiveFile=" + archive);
    }

    public Micro start() {
        process = Child.start(command(), environment, folder().resolve("server.log"));
        return this;
    }

    /** Started, and ready to serve. */
    public Micro startAndWait() {
        try {
            start().awaitReady(PATIENCE);
        } catch (TerminalFailureException ended) {
            if (!log().contains(STUMBLE)) {
                throw ended;
            }
            start().awaitReady(PATIENCE);
        }
        return this;
    }

    /** SIGKILL. */
    public void kill() {
        running().kill();
    }

    public void stop() {
        running().stop();
    }

    public Child running() {
        if (process == null) {
            throw new IllegalStateException(name + " was never started");
        }
        return process;
    }

    @Override
    public URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public String log() {
        return running().said();
    }

    @Override
    public boolean isAlive() {
        return running().isAlive();
    }

    @Override
    public ProcessHandle process() {
        return ProcessHandle.of(running().pid()).orElseThrow();
    }

    public int port() {
        return port;
    }

    private Path folder() {
        return Project.path("src/it/target/" + name);
    }

    /** The command of server-config/README.md. */
    private List<String> command() {
        Path config = Project.path("server-config");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Djava.io.tmpdir=" + temporary()));
        command.addAll(options);
        command.add("-jar");
        command.add((unpacked == null ? Jars.named("payara-micro") : unpacked.afresh()).toString());
        command.addAll(List.of(
                "--nohazelcast",
                "--logproperties",
                config.resolve("micro-logging.properties").toString(),
                "--prebootcommandfile",
                config.resolve("micro-listener.asadmin").toString(),
                "--postbootcommandfile",
                config.resolve("resources.asadmin").toString()));
        if (unpacked == null) {
            command.addAll(List.of("--addlibs", Jars.named("postgresql").toString()));
        }
        command.addAll(List.of("--contextroot", "/"));
        if (secrets != null) {
            command.addAll(List.of("--secretsdir", secrets.toString()));
        }
        command.addAll(List.of(
                "--deploy", Project.path("src/web/target/en-indgang.war").toString()));
        return command;
    }

    /** Micro unpacks itself there, and a killed one leaves it behind: 160 MB, which the next one takes away. */
    private Path temporary() {
        Path temporary = folder().resolve("tmp");
        try {
            if (Files.exists(temporary)) {
                empty(temporary);
            }
            return Files.createDirectories(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes it away with all that is in it. */
    static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
