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

    /** A server that lives for seconds only need not make its code as fast as can be, and trusts classes it knows. */
    static final List<String> QUICK_START = List.of("-Xms256m", "-XX:TieredStopAtLevel=1", "-Xverify:none");

    /** From so many kills on it pays to keep the classes of the server as it reads them. */
    private static final int MANY = 20;

    private static final int SHORTEST_MILLIS = 500;
    private static final int LONGEST_MILLIS = 3_000;

    /** Most of a start, up to where the messages are read and the sums are looked after. */
    private static final int LONGEST_STARTING_MILLIS = 12_000;

    /** Kinds of kills, all as likely. */
    private static final int KINDS = 10;

    /** Those below this are followed by one that hits a server which is only starting. */
    private static final int STARTING = 4;

    /** At this one perhaps nobody has got anything done. */
    private static final int EARLY = 4;

    /** At this one a process of the database is killed as well: all its others fall with it, and it has to recover. */
    private static final int WITH_DATABASE = 5;

    /** At all but the early one people have done something, but not more than so. */
    private static final int MOST_DONE = 20;

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(12);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder = Project.path("src/it/target/history");
    private final Database database = Databases.create("it_history");
    private final Micro server = new Micro("history", database).unpackedOnce();
    private final Path messages = folder.resolve(server.port() + "-messages");
    private final History history = new History(folder.resolve("commands.txt"));
    private final FactsReader reader = new FactsReader(database);
    private final Result result = new Result();
    private final Random dice;
    private final Crowd crowd;
    private final OwnLogIn logIn = new OwnLogIn(server, GuideWork.NAMES);

    KillHistory(long seed) {
        dice = new Random(seed);
        var marks = new Marks();
        var trays = new Trays();
        crowd = Crowd.atBrowsers(server, history, seed, GuideWork.NAMES, person -> new GuideWork(person, marks, trays));
        server.with("ENINDGANG_JMS_DATA", messages.toString());
        QUICK_START.forEach(server::withOption);
    }

    /** Kills so often, or as often as there is time for. */
    Result run(int kills, Duration time) throws InterruptedException {
        Instant end = Instant.now().plus(time);
        listen(0);
        if (kills >= MANY) {
            server.keepClasses();
        }
        start();
        logIn.letIn(database);
        takeForTold();
        crowd.begin();
        while (result.kills() < kills && Instant.now().isBefore(end)) {
            killOnce();
            check(Optional.empty(), "");
            start();
            crowd.letIn();
        }
        pause(LONGEST_MILLIS);
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
        int kind = dice.nextInt(KINDS);
        if (kind == EARLY) {
            pause(LONGEST_MILLIS);
        } else {
            letThemDo(1 + dice.nextInt(MOST_DONE));
        }
        crowd.warn();
        if (kind == WITH_DATABASE) {
            killDatabase();
        }
        kill(false);
        crowd.sendOut();
        if (kind < STARTING) {
            server.start();
            pause(LONGEST_STARTING_MILLIS);
            kill(true);
        }
    }

    /** So much, and perhaps a little more; those who are slow are not waited for. */
    private void letThemDo(int much) throws InterruptedException {
        history.await(history.count(Ending.ACKNOWLEDGED) + much, LONG_ENOUGH);
        TimeUnit.MILLISECONDS.sleep(dice.nextInt(SHORTEST_MILLIS));
    }

    private void killDatabase() {
        long working = database.number("select pid from pg_stat_activity where datname = current_database()"
                + " and usename = 'enindgang_app' order by state_change desc limit 1");
        ProcessHandle.of(working).ifPresent(ProcessHandle::destroyForcibly);
        result.killedDatabase();
    }

    private void pause(int longestMillis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(SHORTEST_MILLIS + dice.nextInt(longestMillis - SHORTEST_MILLIS));
    }

    private void kill(boolean whileStarting) {
        crowd.warn();
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
        awaitLetGo(database);
        List<Command> commands = history.commands();
        result.checked(commands, Checker.faults(commands, reader.read(received, chain)));
        result.troubled(crowd.troubles());
        say();
    }

    /** Of a server that is dead. */
    static void awaitLetGo(Database database) {
        await("the database has let go of the server")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> database.number("select count(*) from pg_stat_activity"
                                + " where datname = current_database() and usename = 'enindgang_app'"
                                + " and application_name <> '" + DirectActs.APPLICATION + "'")
                        == 0);
    }

    private void say() {
        var text = new StringBuilder(result.table());
        result.faults().forEach(fault -> text.append(fault).append('\n'));
        result.troubles()
                .forEach(trouble -> text.append("trouble: ").append(trouble).append('\n'));
        try {
            Files.writeString(folder.resolve("table.txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        server.kill();
        logIn.close();
    }
}
