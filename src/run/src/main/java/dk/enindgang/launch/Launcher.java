package dk.enindgang.launch;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Starts the parts in order, watches them, and stops them in the opposite order. */
final class Launcher {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

    private final Console console;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable DataFolder folder;
    private volatile @Nullable EmbeddedDatabase database;
    private volatile @Nullable ApplicationServer server;

    Launcher(Console console) {
        this.console = console;
    }

    /** Comes back only when one of the parts has ended by itself. */
    Refusal run(Options options) throws IOException {
        console.line("console.title");
        DataFolder mine = DataFolder.open(options.data());
        folder = mine;
        console.line("console.data", options.data());
        clear(mine, options);
        EmbeddedDatabase data = startDatabase(mine);
        ApplicationServer application = startServer(mine, options, data);
        welcome(options);
        return watch(application, data, mine);
    }

    private void clear(DataFolder mine, Options options) throws IOException {
        var leftOver = mine.leftOverServer();
        if (leftOver.isPresent()) {
            console.line("console.leftOver");
            ApplicationServer.stop(leftOver.get());
        }
        Port.requireFree(options.port());
        if (options.reset()) {
            if (EmbeddedDatabase.isPresent(mine.path())) {
                new EmbeddedDatabase(mine.path()).stopLeftOver();
            }
            mine.reset();
            console.line("console.reset");
        }
        mine.requireRoom();
        mine.turnLogs();
        mine.rememberAddress("http://127.0.0.1:" + options.port());
    }

    private EmbeddedDatabase startDatabase(DataFolder mine) throws IOException {
        boolean known = EmbeddedDatabase.isPresent(mine.path());
        console.begins(known ? "console.database.starts" : "console.database.first");
        EmbeddedDatabase data = new EmbeddedDatabase(mine.path());
        database = data;
        data.start();
        console.done("console.database.ready");
        return data;
    }

    private ApplicationServer startServer(DataFolder mine, Options options, EmbeddedDatabase data) throws IOException {
        console.begins("console.server.starts");
        ApplicationServer application = new ApplicationServer(mine, options);
        server = application;
        application.start(data);
        long start = System.nanoTime();
        long shown = start;
        boolean again = false;
        while (!application.ready()) {
            if (!again && application.stumbled()) {
                again = true;
                application.start(data);
            }
            if (application.failed() || System.nanoTime() - start > PATIENCE.toNanos()) {
                throw ended("server.start", mine, data);
            }
            if (System.nanoTime() - shown > SIGN_OF_LIFE.toNanos()) {
                shown = System.nanoTime();
                console.waiting();
            }
            pause();
        }
        console.done("console.server.ready");
        return application;
    }

    private void welcome(Options options) {
        console.blank();
        console.line("console.address", options.port());
        console.blank();
        if (!options.now().isEmpty()) {
            console.line("console.now", options.now().replace('T', ' '));
            console.blank();
        }
        console.line("console.accounts");
        console.blank();
        console.line("console.stop");
        console.blank();
    }

    private Refusal watch(ApplicationServer application, EmbeddedDatabase data, DataFolder mine) {
        while (true) {
            if (application.process().isEmpty()) {
                return ended("server.ended", mine, data);
            }
            if (data.process().isEmpty()) {
                return data.refusal("database.ended");
            }
            pause();
        }
    }

    private static Refusal ended(String key, DataFolder mine, EmbeddedDatabase data) {
        boolean full = Disk.saysFull(mine.serverLog()) || Disk.saysFull(data.log());
        return full ? new Refusal("disk.full") : new Refusal(key, mine.serverLog());
    }

    /** Waits a moment; for ever once a stop is under way, so that nobody takes the stop for a failure. */
    private void pause() {
        try {
            if (stopping.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                new CountDownLatch(1).await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("launcher.interrupted");
        }
    }

    /** R7. May be called twice, and at any moment of the start. */
    synchronized void stop() {
        stopping.countDown();
        ApplicationServer application = server;
        if (application != null && application.process().isPresent()) {
            console.begins("console.server.stops");
            application.stop();
        }
        EmbeddedDatabase data = database;
        if (data != null && data.process().isPresent()) {
            console.begins("console.database.stops");
            data.stop();
            console.line("console.stopped");
        }
        DataFolder mine = folder;
        if (mine != null) {
            mine.close();
        }
    }
}
