package dk.enindgang.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One Payara Micro in a process of its own, with the flags of the one command. */
final class Micro implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 480;
    private static final List<String> FLAGS =
            List.of("-XX:+UseSerialGC", "-Xmx384m", "-Dproduct.name=", "-Dfile.encoding=UTF-8");

    private final Process process;
    private final int port;
    private final Path log;

    private Micro(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts one and comes back at once. Its own log goes to a file beside its temporary files. */
    static Micro start(Parts parts, List<String> arguments, Map<String, String> settings) throws IOException {
        int port = freePort();
        Path temporary = Files.createTempDirectory(parts.work(), "micro");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(
                List.of("-Djava.io.tmpdir=" + temporary, "-jar", parts.micro().toString()));
        command.addAll(List.of("--nohazelcast", "--disablephonehome", "--contextroot", "/"));
        command.addAll(List.of(
                "--logproperties",
                parts.serverConfig("micro-logging.properties").toString()));
        command.addAll(List.of(
                "--prebootcommandfile",
                parts.serverConfig("micro-listener.asadmin").toString()));
        command.addAll(arguments);
        Path log = temporary.resolve("server.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(parts.adapter().getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> all = new HashMap<>(settings);
        all.put("ENINDGANG_HTTP_ADDRESS", "127.0.0.1");
        all.put("ENINDGANG_HTTP_PORT", Integer.toString(port));
        all.put("ENINDGANG_BASE_URL", "http://127.0.0.1:" + port);
        all.put("ENINDGANG_JMS_DATA", temporary.resolve("broker").toString());
        builder.environment().putAll(all);
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new Micro(process, port, log);
    }

    /** The address to begin all paths with. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** Waits until this path is answered 200 with this text in it, and tells what that has cost so far. */
    Cost waitFor(String path, String text) throws InterruptedException {
        long start = System.nanoTime();
        var visitor = new Visitor(address());
        while (!answers(visitor, path, text)) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            if (!process.isAlive() || seconds > PATIENCE_SECONDS) {
                throw new IllegalStateException("The server did not become ready: " + log);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return new Cost(Cpu.millis(process()), 0, (System.nanoTime() - start) / 1e6);
    }

    private static boolean answers(Visitor visitor, String path, String text) {
        try {
            Answer answer = visitor.get(path);
            return answer.status() == 200 && answer.text().contains(text);
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
