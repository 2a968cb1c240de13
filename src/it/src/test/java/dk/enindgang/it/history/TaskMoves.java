package dk.enindgang.it.history;

import dk.enindgang.it.history.Trays.Asked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** What somebody does with tasks: takes, hands on, says yes or no, finishes, opens again; each in its turn. */
final class TaskMoves {

    private static final Pattern TASK = Pattern.compile("[?&]task=([0-9a-f-]{36})");

    /** Who has which account, of those who are here. */
    private static final Map<String, String> COLLEAGUES = Map.of(
            "laerer", "Mette",
            "ppr", "Peter",
            "sundhedsplejerske", "Karin",
            "raadgiver", "Sanne",
            "handicap", "Lone",
            "leder", "Birgitte");

    private static final List<Move> TURNS =
            List.of(Move.HAND, Move.TAKE, Move.FINISH, Move.HAND, Move.REOPEN, Move.FINISH, Move.TAKE, Move.REOPEN);

    /** So many tasks of a list are looked at for one that can be taken or opened again. */
    private static final int LOOKED_AT = 3;

    private static final String TAKE = "Tag opgaven";
    private static final String ASK = "Spørg";
    private static final String YES = "Ja, jeg tager den";
    private static final String NO = "Nej, jeg kan ikke";
    private static final String FINISH = "Den er gjort";
    private static final String REOPEN = "Åbn igen";

    private final Person person;
    private final Marks marks;
    private final Trays trays;
    private final List<String> done = new ArrayList<>();
    private int turn;

    TaskMoves(Person person, Marks marks, Trays trays) {
        this.person = person;
        this.marks = marks;
        this.trays = trays;
        turn = person.roll(TURNS.size());
    }

    /** Whoever was asked answers first; then it goes by turns. */
    void any() throws IOException {
        Optional<Asked> asked = trays.asked(person.name());
        if (asked.isPresent()) {
            answer(asked.get());
            return;
        }
        Move move = TURNS.get(turn++ % TURNS.size());
        switch (move) {
            case HAND -> hand(listed("OPEN", 1));
            case FINISH -> finish(listed("OPEN", 1));
            case TAKE -> take();
            default -> reopen(done.isEmpty() ? listed("DONE", LOOKED_AT) : List.of(done.remove(0)));
        }
    }

    /** Some tasks of a list of hers, as chance will have it. */
    private List<String> listed(String list, int most) throws IOException {
        var found =
                new ArrayList<>(person.open("/task/list?show=" + list).select("main .e-list a[href*=task=]").stream()
                        .map(link -> ref(link.attr("href")))
                        .filter(ref -> !ref.isEmpty())
                        .toList());
        var some = new ArrayList<String>();
        while (!found.isEmpty() && some.size() < most) {
            some.add(found.remove(person.roll(found.size())));
        }
        return some;
    }

    private static String ref(String address) {
        Matcher found = TASK.matcher(address);
        return found.find() ? found.group(1) : "";
    }

    private void answer(Asked one) throws IOException {
        String task = one.task();
        person.open("/task/read?task=" + task);
        if (!person.isIn()) {
            trays.ask(person.name(), one);
        } else if (person.offers(YES) && person.roll(3) == 0) {
            String mark = marks.word();
            press(NO, Move.DECLINE, task, mark, Map.of("answer", mark));
        } else if (person.offers(YES) && press(YES, Move.ACCEPT, task, "", Map.of()) == Ending.ACKNOWLEDGED) {
            trays.given(one);
        }
    }

    private void hand(List<String> tasks) throws IOException {
        var others = new LinkedHashMap<>(COLLEAGUES);
        others.remove(person.name());
        String to = person.any(List.copyOf(others.keySet()));
        for (String task : tasks) {
            Document page = person.open("/task/hand?task=" + task + "&q=" + others.get(to));
            if (page.location().contains("/task/hand") && person.offers(ASK)) {
                String mark = marks.word();
                if (press(ASK, Move.HAND, task, mark, Map.of("reason", mark)) != Ending.REFUSED) {
                    trays.ask(to, new Asked(task, person.name()));
                }
            }
        }
    }

    private void finish(List<String> tasks) throws IOException {
        for (String task : tasks) {
            person.open("/task/read?task=" + task);
            if (person.offers(FINISH)) {
                String mark = marks.word();
                if (press(FINISH, Move.FINISH, task, mark, Map.of("note", mark)) == Ending.ACKNOWLEDGED) {
                    done.add(task);
                }
            }
        }
    }

    private void take() throws IOException {
        Optional<String> given = trays.given(person.name());
        List<String> tasks =
                given.isPresent() ? List.of(given.get()) : listed(person.roll(2) == 0 ? "INBOX" : "WAITING", LOOKED_AT);
        pressFirst(tasks, TAKE, Move.TAKE);
    }

    private void reopen(List<String> tasks) throws IOException {
        pressFirst(tasks, REOPEN, Move.REOPEN);
    }

    /** At the first of them that offers it. */
    private void pressFirst(List<String> tasks, String button, Move move) throws IOException {
        for (String task : tasks) {
            person.open("/task/read?task=" + task);
            if (person.offers(button)) {
                press(button, move, task, "", Map.of());
                return;
            }
        }
    }

    private Ending press(String button, Move move, String task, String mark, Map<String, String> fields) {
        long sent = person.now();
        Ending ending = person.press(button, fields, Person::isDone);
        person.write(move, task, mark, ending, sent);
        return ending;
    }
}
