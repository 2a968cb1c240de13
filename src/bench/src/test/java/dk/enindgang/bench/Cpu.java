package dk.enindgang.bench;

import java.time.Duration;
import java.util.stream.Stream;

/** Processor time as the system accounts for it. */
final class Cpu {

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
}
