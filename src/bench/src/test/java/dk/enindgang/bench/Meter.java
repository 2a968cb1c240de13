package dk.enindgang.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntConsumer;

/** R1: measures one piece of work done many times, one after the other. */
final class Meter {

    private final ProcessHandle server;
    private final ProcessHandle database;

    Meter(ProcessHandle server, ProcessHandle database) {
        this.server = server;
        this.database = database;
    }

    /** What one of these requests costs the server and the database. */
    Cost requests(int count, IntConsumer request) {
        double serverBefore = Cpu.millis(server);
        double databaseBefore = Cpu.millisOfFamily(database);
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            request.accept(i);
        }
        double wall = (System.nanoTime() - start) / 1e6;
        return new Cost(
                (Cpu.millis(server) - serverBefore) / count,
                (Cpu.millisOfFamily(database) - databaseBefore) / count,
                wall / count);
    }

    /** What the same work costs straight on the database: this thread, and PostgreSQL. */
    Cost straight(int count, IntConsumer work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double databaseBefore = Cpu.millisOfFamily(database);
        long threadBefore = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            work.accept(i);
        }
        double wall = (System.nanoTime() - start) / 1e6;
        return new Cost(
                (threads.getCurrentThreadCpuTime() - threadBefore) / 1e6 / count,
                (Cpu.millisOfFamily(database) - databaseBefore) / count,
                wall / count);
    }
}
