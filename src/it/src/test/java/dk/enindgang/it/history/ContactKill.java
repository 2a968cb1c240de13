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
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A crowd says whose the same families are and hands them over, while the server is killed; then what it left is checked. */
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
    private final List<String> names;
    private final OwnLogIn logIn = new OwnLogIn(server, ContactWork.NAMES);

    ContactKill(int clients) {
        names = IntStream.range(0, clients)
                .mapToObj(i -> ContactWork.NAMES.get(i % ContactWork.NAMES.size()))
                .toList();
        KillHistory.QUICK_START.forEach(server::withOption);
        result.measured("clients", Integer.toString(clients));
    }

    /** Kills so often in so much work. */
    Result run(int kills, Duration work) throws InterruptedException, IOException {
        start();
        logIn.letIn(database);
        board.fill(FAMILIES, ContactWork.NAMES);
        var marks = new Marks();
        var crowd = new Crowd(server, history, 1, names, person -> new ContactWork(person, marks, board));
        crowd.begin();
        for (int kill = 0; kill < kills; kill++) {
            work(crowd, work.dividedBy(kills + 1));
            crowd.warn();
            kill();
            crowd.sendOut();
            check(Optional.empty());
            start();
            crowd.letIn();
        }
        work(crowd, work.dividedBy(kills + 1));
        crowd.end();
        Set<String> shown = shown();
        kill();
        check(Optional.of(shown));
        result.troubled(crowd.troubles());
        measure();
        Files.writeString(folder.resolve("table.txt"), result.table());
        return result;
    }

    /** To log in is no work. */
    private static void work(Crowd crowd, Duration time) throws InterruptedException {
        crowd.awaitIn(PATIENCE);
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
    }

    private void start() {
        Instant from = Instant.now();
        server.startAndWait();
        result.readyAfter(Duration.between(from, Instant.now()).toMillis());
    }

    private void kill() {
        server.kill();
        result.killed(false);
    }

    private void check(Optional<Set<String>> shown) {
        KillHistory.awaitLetGo(database);
        List<Command> commands = history.commands();
        result.checked(commands, ContactChecker.faults(commands, reader.read(shown)));
    }

    /** What each of them sees that she is asked, or has asked. */
    private Set<String> shown() throws IOException {
        var shown = new TreeSet<String>();
        for (String name : new TreeSet<>(names)) {
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
        result.measured("deadlocks in the database", Long.toString(deadlocks()));
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
