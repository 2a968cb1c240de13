package dk.enindgang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Processor time as the system accounts for it. */
final class Cpu {

    /** Places in proc(5)'s stat, counted from the state that follows the name. */
    private static final int ENDED_USER = 13;

    private static final int ENDED_SYSTEM = 14;
    private static final double MILLIS_OF_TICK = 10;

    private Cpu() {}

    /** What a process has used since it began. */
    static double millis(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
    }

    /** What a process and those it has started and that still live have used. */
    static double millisWithChildren(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToDouble(Cpu::millis)
                .sum();
    }

    /**
     * What a process has used with all it has started, those that have ended too. Where the system does not tell of those,
     * without them.
     */
    static double millisOfFamily(ProcessHandle process) {
        return millisWithChildren(process) + millisOfEnded(process);
    }

    private static double millisOfEnded(ProcessHandle process) {
        Path file = Path.of("/proc", Long.toString(process.pid()), "stat");
        if (!Files.isReadable(file)) {
            return 0;
        }
        try {
            String stat = Files.readString(file);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[ENDED_USER]) + Long.parseLong(fields[ENDED_SYSTEM])) * MILLIS_OF_TICK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
