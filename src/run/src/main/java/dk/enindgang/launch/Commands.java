package dk.enindgang.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs other programs; what they say goes to a log file, never to the console. */
final class Commands {

    private Commands() {}

    /** The exit code; a program that does not end in time is killed and counts as failed. */
    static int run(Path folder, Path log, Duration patience, List<String> command) {
        try {
            Process process = prepared(folder, log, command).start();
            try {
                if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    return process.exitValue();
                }
                return -1;
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** Nothing of the user's own PostgreSQL settings may reach the database. Messages in English: logs are searched. */
    static ProcessBuilder prepared(Path folder, Path log, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().remove("LANGUAGE");
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    /** Whether a program of this name is on the search path. */
    static boolean exists(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .anyMatch(folder -> !folder.isEmpty() && Files.isExecutable(Path.of(folder, program)));
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }
}
