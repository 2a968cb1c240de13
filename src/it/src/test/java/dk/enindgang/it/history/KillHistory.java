package dk.enindgang.it.history;

import static org.awaitility.Awaitility.await;

import dk.enindgang.it.Project;
import dk.enindgang.it.message.ExternalBroker;
import dk.enindgang.it.message.Listener;
import dk.enindgang.it.message.Listener.Received;
import dk.enindgang.it.product.Child;
import dk.enindgang.it.product.Database;
import dk.enindgang.it.product.Databases;
import dk.enindgang.it.product.Micro;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills the server with its embedded broker again and again while a crowd is at work, and checks what it left. The
 * listener's subscription waits in the broker's folder all the time; whoever is subscribed gets its messages at the end.
 */
final class KillHistory {

    /** A server that lives for seconds only need not make its code as fast as can be, but for what it does a lot. */
    private static final List<String> QUICK_START = List.of(
            "-Xms256m",
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private static final int SHORTEST_MILLIS = 500;
    private static final int LONGEST_MILLIS = 4_000;

    /** Of so many kills one hits a server that is only starting, and two one at which nobody has got anything done. */
    private static final int VARIETY = 8;

    /** At the other kills people have done something, but not more than so. */
    private static final int MOST_DONE = 60;

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder = Project.path("src/it/target/history");
    private final Database database = Databases.create("it_history");
    private final Micro server = new Micro("history", database);
    private final Path messages = folder.resolve(server.port() + "-messages");
    private final History history = new History(folder.resolve("commands.txt"));
    private final FactsReader reader = new FactsReader(database);
    private final Result result = new Result();
    private final Random dice;
    private final Crowd crowd;

    KillHistory(long seed) {
        dice = new Random(seed);
        crowd = new Crowd(server, history, seed);
        server.with("ENINDGANG_JMS_DATA", messages.toString());
        QUICK_START.forEach(server::withOption);
    }

    /** Kills so often, or as often as there is time for. */
    Result run(int kills, Duration time) throws InterruptedException {
        Instant end = Instant.now().plus(time);
        listen(0);
        start();
        takeForTold();
        crowd.begin();
        while (result.kills() < kills && Instant.now().isBefore(end)) {
            killOnce();
            check(Optional.empty(), "");
            start();
            crowd.letIn();
        }
        pause();
        crowd.end();
        settle();
        return result;
    }

    /** What was there before anybody came. */
    private void takeForTold() {
        Facts before = reader.read(Optional.empty(), "");
        for (Facts.Run run : before.runs()) {
            boolean child = !run.child().isEmpty();
            told(run.user(), child ? Move.START_CHILD : Move.START, run.user(), child ? run.child() : run.ref());
        }
        before.tasks().forEach(task -> told("", Move.MAKE, task.run(), task.step()));
    }

    private void told(String user, Move move, String target, String mark) {
        history.add(user, move, target, mark, Ending.ACKNOWLEDGED, history.now());
    }

    private void start() {
        Instant from = Instant.now();
        server.startAndWait();
        result.readyAfter(Duration.between(from, Instant.now()).toMillis());
    }

    /** Everybody is out and the server is dead when it returns. */
    private void killOnce() throws InterruptedException {
        int kind = dice.nextInt(VARIETY);
        if (kind > 2) {
            letThemDo(1 + dice.nextInt(MOST_DONE));
        } else {
            pause();
        }
        kill(false);
        crowd.sendOut();
        if (kind == 0) {
            server.start();
            pause();
            kill(true);
        }
    }

    /** So much, and perhaps a little more; those who are slow are not waited for. */
    private void letThemDo(int much) throws InterruptedException {
        long enough = history.count(Ending.ACKNOWLEDGED) + much;
        Instant end = Instant.now().plus(LONG_ENOUGH);
        while (history.count(Ending.ACKNOWLEDGED) < enough && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(dice.nextInt(SHORTEST_MILLIS));
        }
    }

    private void pause() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(SHORTEST_MILLIS + dice.nextInt(LONGEST_MILLIS - SHORTEST_MILLIS));
    }

    private void kill(boolean whileStarting) {
        server.kill();
        result.killed(whileStarting);
    }

    /** The last messages leave, the server is killed once more, and everything is asked. */
    private void settle() throws InterruptedException {
        await("the outbox is empty")
                .atMost(PATIENCE)
                .until(() -> database.number("select count(*) from outgoing_event where state <> 'SENT'") == 0);
        kill(false);
        long stored = database.number("select count(*) from outgoing_event");
        List<String> received = listen(stored);
        result.delivered((int) stored, received.size());
        check(Optional.of(received), chain());
    }

    /** A broker works with the messages of the server, which is dead, until so many have come. */
    private List<String> listen(long expected) throws InterruptedException {
        ExternalBroker broker = new ExternalBroker("history-broker", messages).start();
        Listener listener = broker.listener();
        Instant end = Instant.now().plus(PATIENCE);
        while (listener.received().size() < expected && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(SHORTEST_MILLIS);
        }
        List<String> received = listener.received().stream().map(Received::id).toList();
        listener.stop();
        broker.stop();
        return received;
    }

    /** What the command of operations says of the log, if it finds something. */
    private String chain() {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dk.enindgang.platform.audit.ChainCommand");
        Child verify = Child.start(command, database.environment(), folder.resolve("chain.log"));
        return verify.exitCode(PATIENCE) == 0 ? "" : verify.said();
    }

    /** What the dead server has asked of the database is done or undone first. */
    private void check(Optional<List<String>> received, String chain) {
        await("the database has let go of the server")
                .atMost(PATIENCE)
                .until(() -> database.number("select count(*) from pg_stat_activity"
                                + " where datname = current_database() and usename = 'enindgang_app'")
                        == 0);
        List<Command> commands = history.commands();
        result.checked(commands, Checker.faults(commands, reader.read(received, chain)));
        say();
    }

    private void say() {
        var text = new StringBuilder(result.table());
        result.faults().forEach(fault -> text.append(fault).append('\n'));
        crowd.troubles()
                .forEach(trouble -> text.append("trouble: ").append(trouble).append('\n'));
        try {
            Files.writeString(folder.resolve("table.txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        server.kill();
    }
}
