package dk.enindgang.it.history;

import dk.enindgang.it.history.ContactBoard.Colleague;
import dk.enindgang.it.history.ContactBoard.Row;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody does with families: says whose they are, hands over, answers, talks, agrees, writes notes, is ill. */
final class ContactWork implements Crowd.Work {

    static final List<String> NAMES = List.of(
            "laerer",
            "leder",
            "ppr",
            "raadgiver",
            "sundhedsplejerske",
            "leder",
            "handicap",
            "familiebehandler",
            "paedagog",
            "beskaeftigelse");

    /** Nobody should ever read such a word. */
    private static final Pattern INSIDE =
            Pattern.compile("deadlock|serializ|could not|40P01|40001", Pattern.CASE_INSENSITIVE);

    private static final String LEADER = "leder";
    private static final String CHOOSE = "Vælg";
    private static final String ASK = "Spørg";
    private static final String YES = "Ja, det vil jeg gerne";
    private static final String NO = "Nej tak";
    private static final String SAVE = "Gem samtalen";
    private static final String AGREE = "Aftal skiftet";
    private static final String NOTE = "Gem notatet";
    private static final String ALONE = "Syg i dag, uden vikar";
    private static final String SUBSTITUTE = "Vikar i dag";
    private static final String SHARE = "Spørg dem alle";
    private static final String CLOSE = "Luk familien";

    /** Families that may be closed: the others have to be there to the end. */
    static final int OPEN = 16;

    private static final int TEN = 10;

    private final Person person;
    private final Marks marks;
    private final ContactBoard board;
    private final Colleague me;
    private boolean ill;

    ContactWork(Person person, Marks marks, ContactBoard board) {
        this.person = person;
        this.marks = marks;
        this.board = board;
        me = board.of(person.name());
    }

    @Override
    public void any() throws IOException {
        if (ill) {
            board.back(me);
            ill = false;
        }
        List<Row> rows = board.rows();
        List<Row> hers =
                rows.stream().filter(row -> row.concerns(me.employee())).toList();
        boolean leads = person.name().equals(LEADER);
        if (leads && (hers.isEmpty() || person.roll(2) == 0)) {
            lead(rows, person.any(rows));
        } else {
            turn(person.any(hers.isEmpty() ? rows : hers));
        }
        if (INSIDE.matcher(person.page().text()).find()) {
            person.tell("was shown the inside at " + person.page().location());
        }
    }

    private void turn(Row row) throws IOException {
        if (row.asks(me.employee())) {
            answer(row);
        } else if (row.agreesWith(me.employee()) && row.talked()) {
            agree(row);
        } else if (row.agreesWith(me.employee())) {
            talk(row);
        } else {
            int rolled = person.roll(TEN);
            if (rolled == 0) {
                fallIll();
            } else if (rolled < TEN / 2 || !row.handover().isEmpty()) {
                note(row);
            } else {
                hand(row);
            }
        }
    }

    private void lead(List<Row> rows, Row row) throws IOException {
        int rolled = person.roll(TEN);
        if (rolled == 0) {
            share(row);
        } else if (rolled == 1 && rows.indexOf(row) >= OPEN) {
            close(row);
        } else if (rolled < TEN / 2) {
            note(row);
        } else {
            assign(row);
        }
    }

    /** Somebody else than who it is; should that change before the press, the product says no, for another was seen. */
    private void assign(Row row) throws IOException {
        Colleague to = person.any(board.colleagues());
        person.open("/contact/assign?family=" + row.family() + "&q=" + to.asked());
        if (offers(CHOOSE, to) && !board.contact(row.family()).equals(to.employee())) {
            String mark = marks.word();
            press(CHOOSE, Move.ASSIGN, row.family(), mark, Map.of("reason", mark));
        }
    }

    private void hand(Row row) throws IOException {
        Colleague to = person.any(board.colleagues());
        person.open("/contact/hand?family=" + row.family() + "&q=" + to.asked());
        if (offers(ASK, to)) {
            String mark = marks.word();
            press(ASK, Move.HAND, row.family(), mark, Map.of("reason", mark));
        }
    }

    /** The first of those that were found is who was meant. */
    private boolean offers(String button, Colleague who) {
        return person.page().select("main input[type=submit], main button").stream()
                .filter(one -> one.val().equals(button))
                .findFirst()
                .map(one -> one.attr("aria-label").contains(who.name()))
                .orElse(false);
    }

    private void answer(Row row) throws IOException {
        open(row);
        if (!person.offers(YES)) {
            return;
        }
        if (person.roll(TEN) == 0) {
            String mark = marks.word();
            press(NO, Move.DECLINE, row.handover(), mark, Map.of("answer", mark));
        } else if (press(YES, Move.ACCEPT, row.handover(), "", Map.of()) == Ending.ACKNOWLEDGED && person.roll(3) > 0) {
            talk(row);
        }
    }

    private void talk(Row row) throws IOException {
        open(row);
        if (person.offers(SAVE)) {
            String mark = marks.word();
            Map<String, String> said = Map.of("talkOn", today().toString(), "talkWith", mark);
            if (press(SAVE, Move.TALK, row.handover(), mark, said) == Ending.ACKNOWLEDGED && person.roll(3) > 0) {
                agree(row);
            }
        }
    }

    /** From now on, or now and then from tomorrow on. */
    private void agree(Row row) throws IOException {
        open(row);
        if (person.offers(AGREE)) {
            LocalDate from = today().plusDays(person.roll(TEN) == 0 ? 1 : 0);
            press(AGREE, Move.EFFECT, row.family(), row.handover(), Map.of("from", from.toString()));
        }
    }

    private void open(Row row) throws IOException {
        person.open("/contact/handover?handover=" + row.handover());
    }

    private void note(Row row) throws IOException {
        person.open("/contact/note?family=" + row.family());
        if (person.offers(NOTE)) {
            String mark = marks.word();
            press(NOTE, Move.NOTE, row.family(), mark, Map.of("words", mark));
        }
    }

    /** For as long as one thing takes. */
    private void fallIll() throws IOException {
        person.open("/contact/ill");
        String button = Stream.of(SUBSTITUTE, ALONE)
                .skip(person.roll(2))
                .filter(person::offers)
                .findFirst()
                .orElse(ALONE);
        if (person.offers(button)) {
            ill = press(button, Move.ILL, me.employee(), "", Map.of()) != Ending.REFUSED;
        }
    }

    private void share(Row row) throws IOException {
        person.open("/contact/share?employee=" + row.contact() + "&to="
                + person.any(board.colleagues()).employee());
        if (person.offers(SHARE)) {
            String mark = marks.word();
            press(SHARE, Move.SHARE, row.contact(), mark, Map.of("reason", mark));
        }
    }

    private void close(Row row) throws IOException {
        person.open("/family/close?family=" + row.family());
        if (person.offers(CLOSE)) {
            String mark = marks.word();
            press(CLOSE, Move.CLOSE, row.family(), mark, Map.of("reason", mark));
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    }

    private Ending press(String button, Move move, String target, String mark, Map<String, String> fields) {
        long sent = person.now();
        Ending ending = person.press(button, fields, Person::isDone);
        if (move == Move.TALK && ending == Ending.REFUSED && person.isGone()) {
            // She is sent back to the same page, which may not be hers any more when it is kept.
            ending = Ending.UNKNOWN;
        }
        person.write(move, target, mark, ending, sent);
        return ending;
    }
}
