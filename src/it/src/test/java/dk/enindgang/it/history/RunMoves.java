package dk.enindgang.it.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What somebody does with her runs: begins them, follows the guide, makes tasks and closes them. */
final class RunMoves {

    private static final Pattern RUN = Pattern.compile("[?&]run=([0-9a-f-]{36})");
    private static final Pattern STEP = Pattern.compile("[?&]step=([0-9a-f-]{36})");
    private static final List<String> GUIDES = List.of("bekymring-for-trivsel", "bekymrende-skolefravaer");
    private static final String BEGIN = "Start forløb";
    private static final String SAVE = "Gem og gå videre";
    private static final String CREATE = "Opret de valgte opgaver";
    private static final String CLOSE = "Afslut forløbet";

    /** Not a number of anybody's: the day is one of those that are made up. */
    private static final String LIKE_A_CPR = " 610115-4999";

    private static final int SELDOM = 25;

    private final Person person;
    private final Marks marks;
    private final List<Mine> runs = new ArrayList<>();

    /** A run of hers, and the surname of the child; empty for nobody. */
    private record Mine(String ref, String child) {}

    RunMoves(Person person, Marks marks) {
        this.person = person;
        this.marks = marks;
    }

    int size() {
        return runs.size();
    }

    void start() throws IOException {
        person.open("/run/start?guide=" + person.any(GUIDES));
        if (!person.offers(BEGIN)) {
            return;
        }
        long sent = person.now();
        Ending ending = person.press(BEGIN, Map.of(), RunMoves::isAtRun);
        String run = ending == Ending.ACKNOWLEDGED ? one(RUN, person.page().location()) : "";
        person.write(Move.START, person.name(), run, ending, sent);
        begun(run, "");
    }

    void startAboutChild() throws IOException {
        person.open("/run/about?guide=" + person.any(GUIDES));
        if (!person.offers(BEGIN)) {
            return;
        }
        String child = marks.word();
        long sent = person.now();
        Ending ending = person.press(
                BEGIN, Map.of("givenName", "Prøve", "surname", child, "birthDate", "2015-05-05"), RunMoves::isAtRun);
        person.write(Move.START_CHILD, person.name(), child, ending, sent);
        begun(ending == Ending.ACKNOWLEDGED ? one(RUN, person.page().location()) : "", child);
    }

    private void begun(String run, String child) {
        if (!run.isEmpty()) {
            runs.add(new Mine(run, child));
        }
    }

    private static boolean isAtRun(Document page) {
        return page.location().contains("/run/step")
                && RUN.matcher(page.location()).find();
    }

    /** Answers the next open step; a run in which nothing is open is left alone from now on. */
    void answer() throws IOException {
        Mine run = person.any(runs);
        Document page = see(run);
        Element here = page.selectFirst(".e-steps-nav a[aria-current=step]");
        Element note = page.selectFirst("textarea[name$=note]");
        if (here == null || note == null || !note.val().isBlank() || !person.offers(SAVE)) {
            if (person.isIn()) {
                runs.remove(run);
            }
            return;
        }
        String step = one(STEP, here.attr("href"));
        String mark = mayBeRefused(marks.word());
        long sent = person.now();
        Ending ending = person.press(
                SAVE,
                Map.of("note", mark),
                next -> next.location().contains(run.ref()) && isFurther(next.location(), step));
        person.write(Move.ANSWER, run.ref(), mark, ending, sent);
    }

    private static boolean isFurther(String address, String step) {
        String next = one(STEP, address);
        return address.contains("/run/close") || (!next.isEmpty() && !next.equals(step));
    }

    private Document see(Mine run) throws IOException {
        String path = "/run/step?run=" + run.ref();
        return run.child().isEmpty() ? person.open(path) : person.look(run.ref(), run.child(), marks.address(), path);
    }

    private String mayBeRefused(String mark) {
        return person.roll(SELDOM) == 0 ? mark + LIKE_A_CPR : mark;
    }

    /** Of what is chosen and perhaps one more. */
    void make() throws IOException {
        Mine run = person.any(runs);
        Document page = person.open("/task/outcome?run=" + run.ref());
        List<Element> boxes = page.select("input[type=checkbox][name$=chosen]");
        if (boxes.isEmpty() || !person.offers(CREATE)) {
            return;
        }
        Element more = person.any(boxes);
        String steps = boxes.stream()
                .filter(box -> box.hasAttr("checked") || box.equals(more))
                .map(RunMoves::number)
                .distinct()
                .collect(Collectors.joining(" "));
        var fields = new HashMap<String, String>();
        fields.put(more.attr("name"), "on");
        long sent = person.now();
        Ending ending = person.press(CREATE, fields, Person::isDone);
        boolean nothing = person.page().text().contains("ikke noget nyt at oprette");
        person.write(
                Move.MAKE, run.ref(), steps, nothing && ending == Ending.ACKNOWLEDGED ? Ending.REFUSED : ending, sent);
    }

    private static String number(Element box) {
        Element label = box.closest("label");
        return label == null ? "" : label.text().split(" ", 2)[0];
    }

    void close() throws IOException {
        Mine run = person.any(runs);
        person.open("/run/close?run=" + run.ref());
        if (!person.offers(CLOSE)) {
            return;
        }
        String mark = mayBeRefused(marks.word());
        long sent = person.now();
        Ending ending = person.press(
                CLOSE, Map.of("closingNote", mark), page -> page.text().contains("Forløbet blev afsluttet"));
        person.write(Move.CLOSE, run.ref(), mark, ending, sent);
        if (ending == Ending.ACKNOWLEDGED) {
            runs.remove(run);
        }
    }

    private static String one(Pattern pattern, String address) {
        Matcher found = pattern.matcher(address);
        return found.find() ? found.group(1) : "";
    }
}
