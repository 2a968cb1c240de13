package dk.enindgang.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The application and the reference on one server, and some who are signed in. */
final class Scene implements AutoCloseable {

    static final int SIGNED_IN = 12;

    private final Micro micro;
    private final Municipality municipality;
    private final List<Visitor> staff;
    private final int rounds;
    private final Map<Integer, String> tasks = new HashMap<>();

    private Scene(Micro micro, Municipality municipality, List<Visitor> staff, int rounds) {
        this.micro = micro;
        this.municipality = municipality;
        this.staff = staff;
        this.rounds = rounds;
    }

    /** Starts it and signs people in. */
    static Scene open(Parts parts, Municipality municipality, int rounds, Map<String, String> more)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(
                List.of("--postbootcommandfile", parts.commandsWithReference().toString()));
        arguments.addAll(StartFigures.driver());
        arguments.addAll(List.of("--deploy", SwitchedProduct.of(parts).toString()));
        Map<String, String> settings = new HashMap<>(municipality.settings());
        settings.putAll(more);
        Micro micro = Micro.start(parts, arguments, settings);
        try {
            micro.waitFor("/account/login", "</html>");
            micro.waitFor("/reference/plain", "plain");
            List<Visitor> staff = IntStream.rangeClosed(1, SIGNED_IN)
                    .mapToObj(n -> Visitor.signedIn(micro.address(), Municipality.userName(n)))
                    .toList();
            return new Scene(micro, municipality, staff, rounds);
        } catch (IllegalStateException | InterruptedException e) {
            micro.close();
            throw e;
        }
    }

    /** Somebody who is signed in; the same for the same number. */
    Visitor staff(int number) {
        return staff.get(number % staff.size());
    }

    /** An open task of theirs that is about no child; the same for the same number. */
    String task(int number) {
        return tasks.computeIfAbsent(
                number % staff.size(),
                one -> municipality
                        .texts("select t.ref from task t join employee e on e.ref = t.assignee_ref where e.id = "
                                + (20_000_000_001L + one)
                                + " and t.status = 'OPEN' and t.person_ref is null order by t.id limit 1")
                        .get(0));
    }

    /** Somebody who has never been here. */
    Visitor stranger() {
        return new Visitor(micro.address());
    }

    Meter meter() {
        return new Meter(micro.process(), municipality.process());
    }

    Micro micro() {
        return micro;
    }

    Municipality municipality() {
        return municipality;
    }

    int rounds() {
        return rounds;
    }

    @Override
    public void close() throws IOException {
        micro.close();
    }
}
