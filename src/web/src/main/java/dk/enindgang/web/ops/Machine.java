package dk.enindgang.web.ops;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;

/** What the process uses of the machine, by its own account. */
final class Machine {

    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;

    private Machine() {}

    static void describe(Figures figures) {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system) {
            figures.counter("process_cpu_seconds_total", "CPU used by the process", system.getProcessCpuTime() / NANOS);
        }
        figures.gauge(
                "process_start_time_seconds",
                "When the process began, in seconds since 1970",
                ManagementFactory.getRuntimeMXBean().getStartTime() / MILLIS);
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        figures.gauge("jvm_heap_used_bytes", "Heap in use", heap.getUsed());
        figures.gauge("jvm_heap_committed_bytes", "Heap taken from the system", heap.getCommitted());
        figures.gauge("jvm_heap_max_bytes", "Heap at most", heap.getMax());
        figures.gauge(
                "jvm_threads", "Threads", ManagementFactory.getThreadMXBean().getThreadCount());
        double collecting = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(collector -> Math.max(0, collector.getCollectionTime()))
                .sum();
        figures.counter("jvm_gc_seconds_total", "Time spent collecting garbage", collecting / MILLIS);
    }
}
