package dk.enindgang.it.history;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** What somebody does with tasks she finds in her lists: takes, hands on, says yes or no, finishes, opens again. */
final class TaskMoves {

    private static final Pattern TASK = Pattern.compile("[?&]task=([0-9a-f-]{36})");
    private static final List<String> LISTS =
            List.of("OPEN", "OPEN", "OPEN", "HANDED", "HANDED", "INBOX", "DONE", "WAITING");
    private static final List<String> COLLEAGUES =
            List.of("Mette", "Jonas", "Peter", "Karin", "Sanne", "Thomas", "Henrik", "Amina", "Lone", "Birgitte");
    private static final String TAKE = "Tag opgaven";
    private static final String ASK = "Spørg";
    private static final String YES = "Ja, jeg tager den";
    private static final String NO = "Nej, jeg kan ikke";
    private static final String FINISH = "Den er gjort";
    private static final String REOPEN = "Åbn igen";

    private final Person person;
    private final Marks marks;

    TaskMoves(Person person, Marks marks) {
        this.person = person;
        this.marks = marks;
    }

    /** One of the things she may do with one of the tasks she finds. */
    void any() throws IOException {
        List<String> tasks =
                person.open("/task/list?show=" + person.any(LISTS)).select("main .e-list a[href*=task=]").stream()
                        .map(link -> ref(link.attr("href")))
                        .filter(ref -> !ref.isEmpty())
                        .toList();
        if (tasks.isEmpty()) {
            return;
        }
        String task = person.any(tasks);
        person.open("/task/read?task=" + task);
        if (person.offers(YES)) {
            answer(task);
        } else if (person.offers(FINISH) && person.roll(2) == 0) {
            hand(task);
        } else if (person.offers(FINISH)) {
            String mark = marks.word();
            press(FINISH, Move.FINISH, task, mark, Map.of("note", mark));
        } else if (person.offers(TAKE)) {
            press(TAKE, Move.TAKE, task, "", Map.of());
        } else if (person.offers(REOPEN)) {
            press(REOPEN, Move.REOPEN, task, "", Map.of());
        }
    }

    private static String ref(String address) {
        Matcher found = TASK.matcher(address);
        return found.find() ? found.group(1) : "";
    }

    private void answer(String task) {
        if (person.roll(3) == 0) {
            String mark = marks.word();
            press(NO, Move.DECLINE, task, mark, Map.of("answer", mark));
        } else {
            press(YES, Move.ACCEPT, task, "", Map.of());
        }
    }

    private void hand(String task) throws IOException {
        Document page = person.open("/task/hand?task=" + task + "&q=" + person.any(COLLEAGUES));
        if (page.location().contains("/task/hand") && person.offers(ASK)) {
            String mark = marks.word();
            press(ASK, Move.HAND, task, mark, Map.of("reason", mark));
        }
    }

    private void press(String button, Move move, String task, String mark, Map<String, String> fields) {
        long sent = person.now();
        person.write(move, task, mark, person.press(button, fields, Person::isDone), sent);
    }
}
