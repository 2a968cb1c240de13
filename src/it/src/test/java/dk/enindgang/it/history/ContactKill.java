package dk.enindgang.it.history;

import dk.enindgang.it.Project;
import dk.enindgang.it.product.Database;
import dk.enindgang.it.product.Databases;
import dk.enindgang.it.product.Micro;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A crowd says whose the same families are and hands them over: half of it over HTTP, half by the doors of the services
 * themselves, which goes on while the server is killed and dead. Then what they left is checked.
 */
final class ContactKill {

    private static final int FAMILIES = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern HANDOVER = Pattern.compile("/contact/handover\\?handover=([0-9a-f-]{36})");

    private final Path folder = Project.path("src/it/target/contact");
    private final Database database = Databases.create("it_contact");
    private final Micro server = new Micro("contact", database).unpackedOnce();
    private final History history = new History(folder.resolve("commands.txt"));
    private final ContactBoard board = new ContactBoard(database);
    private final ContactFactsReader reader = new ContactFactsReader(database, ContactBoard.NAME);
    private final Result result = new Result();
    private final Marks marks = new Marks();
    private final int clients;
    private final int doors;
    private final OwnLogIn logIn = new OwnLogIn(server, ContactWork.NAMES);
    private long alone;

    ContactKill(int clients) {
        this.clients = clients;
        doors = clients / 2;
        KillHistory.QUICK_START.forEach(server::withOption);
        result.measured("clients (of them directly)", clients + " (" + doors + ")");
    }

    /** Kills so often in so much work. */
    Result run(int kills, Duration work) throws InterruptedException, IOException {
        start();
        logIn.letIn(database);
        board.fill(FAMILIES, ContactWork.NAMES);
        Crowd crowd = Crowd.atBrowsers(
                server, history, 1, names(0, clients - doors), person -> new ContactWork(person, marks, board));
        Crowd direct = direct();
        crowd.begin();
        direct.begin();
        for (int kill = 0; kill < kills; kill++) {
            work(crowd, work.dividedBy(kills + 1));
            killBetween(crowd, direct);
        }
        work(crowd, work.dividedBy(kills + 1));
        crowd.end();
        direct.end();
        Set<String> shown = shown();
        kill();
        check(Optional.of(shown));
        result.troubled(crowd.troubles(), direct.troubles());
        measure();
        say();
        return result;
    }

    private static List<String> names(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> ContactWork.NAMES.get(i % ContactWork.NAMES.size()))
                .toList();
    }

    private Crowd direct() {
        var troubles = new Troubles();
        var members = new ArrayList<DirectWork>();
        for (String name : names(clients - doors, clients)) {
            members.add(new DirectWork(
                    board.of(name),
                    database,
                    new DirectActs(name, history, troubles),
                    marks,
                    board,
                    new Random(members.size())));
        }
        return new Crowd(troubles, members);
    }

    /** Whoever needs no server goes on without one, but for the moment in which it is looked what there is. */
    private void killBetween(Crowd crowd, Crowd direct) throws IOException {
        crowd.warn();
        kill();
        long before = history.count(Way.DIRECT, Ending.ACKNOWLEDGED);
        crowd.sendOut();
        KillHistory.awaitLetGo(database);
        direct.sendOut();
        check(Optional.empty());
        direct.letIn();
        start();
        alone += history.count(Way.DIRECT, Ending.ACKNOWLEDGED) - before;
        crowd.letIn();
    }

    /** What was acknowledged directly from the kills until the server was there again. */
    long alone() {
        return alone;
    }

    /** To log in is no work; where the machine has much else to do, as many things are done as there are people. */
    private void work(Crowd crowd, Duration time) throws InterruptedException {
        crowd.awaitIn(PATIENCE);
        long before = history.count(Way.BROWSER, Ending.ACKNOWLEDGED);
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
        history.await(Way.BROWSER, before + clients - doors, PATIENCE);
    }

    private void start() {
        Instant from = Instant.now();
        server.startAndWait();
        result.readyAfter(Duration.between(from, Instant.now()).toMillis());
    }

    /** What the server said until then stays. */
    private void kill() throws IOException {
        server.kill();
        result.killed(false);
        Files.writeString(folder.resolve("server-until-kill-" + result.kills() + ".log"), server.log());
    }

    private void check(Optional<Set<String>> shown) {
        KillHistory.awaitLetGo(database);
        List<Command> commands = history.commands();
        result.checked(commands, ContactChecker.faults(commands, reader.read(shown)));
    }

    /** What each of them sees that she is asked, or has asked. */
    private Set<String> shown() throws IOException {
        var shown = new TreeSet<String>();
        for (String name : new TreeSet<>(ContactWork.NAMES)) {
            var person = new Person(server, name, history, new Troubles(), new Random(0));
            person.logIn();
            HANDOVER.matcher(person.open("/contact/handovers").html())
                    .results()
                    .forEach(found -> shown.add(found.group(1)));
        }
        return shown;
    }

    private void measure() {
        ContactFacts facts = reader.read(Optional.empty());
        result.measured("families", Integer.toString(facts.families().size()));
        result.measured(
                "periods of contact persons", Integer.toString(facts.periods().size()));
        result.measured("notes", Integer.toString(facts.notes().size()));
        for (String status : List.of("WAITING", "ACCEPTED", "DECLINED", "WITHDRAWN", "EFFECTED")) {
            long handovers =
                    facts.handovers().stream().filter(hand -> hand.is(status)).count();
            result.measured("handovers " + status, Long.toString(handovers));
        }
        result.measured("events of them", Integer.toString(facts.events().size()));
        result.measured("acknowledged directly while the server was away", Long.toString(alone));
        result.measured("deadlocks in the database", Long.toString(deadlocks()));
    }

    private void say() throws IOException {
        var text = new StringBuilder(result.table());
        result.faults().forEach(fault -> text.append(fault).append('\n'));
        result.troubles()
                .forEach(trouble -> text.append("trouble: ").append(trouble).append('\n'));
        Files.writeString(folder.resolve("table.txt"), text);
    }

    /** As the database counts them. */
    long deadlocks() {
        return database.number("select deadlocks from pg_stat_database where datname = current_database()");
    }

    void stop() {
        server.kill();
        logIn.close();
    }
}
