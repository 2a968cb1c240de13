package dk.enindgang.it.product;

import dk.enindgang.it.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process of the run: what it says goes to a file, and it never outlives the run. */
public final class Child {

    private static final List<ProcessHandle> ALIVE = Collections.synchronizedList(new ArrayList<>());

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Child::killAll));
    }

    private final Process process;
    private final Path log;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts the command; what it says goes to the log, which starts anew. */
    public static Child start(List<String> command, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.resolveSibling("."));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(nothing().toFile()))
                    .redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("ENINDGANG_"));
            builder.environment().putAll(environment);
            Child child = new Child(builder.start(), log);
            ALIVE.add(child.process.toHandle());
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path nothing() throws IOException {
        Path nothing = Project.path("src/it/target/nothing");
        return Files.exists(nothing) ? nothing : Files.createFile(nothing);
    }

    /** A process somebody else started for the run, to be ended with it. */
    static void adopt(long pid) {
        ProcessHandle.of(pid).ifPresent(ALIVE::add);
    }

    /** Runs the command to its end; a failure is told with what it said. */
    public static String run(List<String> command, Map<String, String> environment, Path log) {
        Child child = start(command, environment, log);
        int code = child.exitCode(Duration.ofMinutes(15));
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code + ":\n" + child.said());
        }
        return child.said();
    }

    /** Everything it has said so far. */
    public String said() {
        return Project.text(log);
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** The exit code, when it ends in time. */
    public int exitCode(Duration patience) {
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
            throw new IllegalStateException(pid() + " did not end within " + patience + ":\n" + said());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As a power cut does it: SIGKILL, without a word. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        exitCode(Duration.ofSeconds(30));
    }

    /** Asks politely, and insists after a while. */
    public void stop() {
        end(process.toHandle());
    }

    private static void end(ProcessHandle process) {
        List<ProcessHandle> all =
                Stream.concat(process.descendants(), Stream.of(process)).toList();
        all.forEach(ProcessHandle::destroy);
        CompletableFuture<?> gone =
                CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        gone.completeOnTimeout(null, 20, TimeUnit.SECONDS).join();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    /** Ends whatever still runs. */
    public static void killAll() {
        synchronized (ALIVE) {
            ALIVE.parallelStream().filter(ProcessHandle::isAlive).forEach(Child::end);
            ALIVE.clear();
        }
    }
}
