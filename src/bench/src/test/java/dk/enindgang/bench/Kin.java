package dk.enindgang.bench;

import dk.enindgang.person.Numbers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** What those who are signed in ask for about families: thirty each, and the leaders whose units handle them. */
final class Kin {

    /** Families of the twelve who are signed in, of each. */
    static final int EACH = 30;

    /** Open families of a unit whose leader looks after them. */
    static final int UNIT = 60;

    private static final int FIRST_LEADER = 2_002;
    private static final List<String> KINDS = List.of("none", "silent", "away", "left", "many");

    private final Scene scene;
    private final List<Visitor> leaders;
    private final Map<Visitor, PageForm> forms = new ConcurrentHashMap<>();
    private final List<List<String>> families;
    private final List<List<String>> typed;

    Kin(Scene scene) {
        this.scene = scene;
        leaders = IntStream.range(0, Scene.SIGNED_IN)
                .mapToObj(n -> Visitor.signedIn(scene.micro().address(), Municipality.userName(FIRST_LEADER + n)))
                .toList();
        families = IntStream.range(0, Scene.SIGNED_IN).mapToObj(this::families).toList();
        typed = IntStream.range(0, Scene.SIGNED_IN).mapToObj(this::typed).toList();
    }

    private List<String> families(int one) {
        return scene.municipality().texts("select ref from family where " + of(one, "id", 1) + " order by id");
    }

    private List<String> typed(int one) {
        return scene
                .municipality()
                .texts("select id || ' ' || birth_date from person where "
                        + of(one, "(id - 20010000000) / 4 + 20000000000", 1) + " and cpr_key is not null order by id")
                .stream()
                .map(row -> row.split(" ", -1))
                .map(row -> Numbers.typed(LocalDate.parse(row[1]), Long.parseLong(row[0])))
                .toList();
    }

    private static String of(int one, String column, int from) {
        long first = 20_000_000_000L + (long) one * UNIT + from;
        return column + " between " + first + " and " + (first + EACH - 1);
    }

    private static String one(List<String> texts, int number) {
        return texts.get(number / Scene.SIGNED_IN % texts.size());
    }

    void list(int number) {
        forget(number);
        scene.staff(number).get("/family/list").mustShow("/family/read?family=", PageFigures.ROWS);
    }

    void family(int number) {
        forget(number);
        String family = one(families.get(number % Scene.SIGNED_IN), number);
        scene.staff(number).get("/family/read?family=" + family).mustShow("/family/list", 1);
    }

    void contact(int number) {
        forget(number);
        String family = one(families.get(number % Scene.SIGNED_IN), number);
        scene.staff(number).get("/contact/read?family=" + family).mustShow("/contact/note?family=", 1);
    }

    /** By a part of the family's name and a part of a member's. */
    void byName(int number) {
        find(number, number % 3 == 0 ? "marie" : number % 3 == 1 ? "familien emil" : "clara b");
    }

    void byNumber(int number) {
        find(number, one(typed.get(number % Scene.SIGNED_IN), number));
    }

    /** So many other pages may push a form out of the session that it cannot be sent any more. */
    private void forget(int number) {
        forms.remove(scene.staff(number));
    }

    /** As the page has it: the form that came with the last answer is sent, and each visitor waits for her answer. */
    private void find(int number, String words) {
        forms.compute(scene.staff(number), (visitor, known) -> {
            PageForm form =
                    known == null ? PageForm.in(visitor.get("/family/list").text(), "find") : known;
            PageForm asked = form.with("words", words).pressed("find:search");
            Answer answer = visitor.post("/family/list", asked.fields()).mustShow("/family/read?family=", 1);
            return PageForm.in(answer.text(), "find");
        });
    }

    /** What a leader looks after, by each of its kinds in turn. */
    void watch(int number) {
        String of = KINDS.get(number / Scene.SIGNED_IN % KINDS.size());
        leaders.get(number % leaders.size())
                .get("/contact/watch?of=" + of)
                .mustShow(of.equals("many") ? "/contact/share?employee=" : "/contact/read?family=", 1);
    }

    void figures(int number) {
        leaders.get(number % leaders.size()).get("/contact/figures").mustShow("</html>", 1);
    }

    /** All families of a unit. */
    void led(int number) {
        leaders.get(number % leaders.size()).get("/family/list").mustShow("/family/read?family=", PageFigures.ROWS);
    }
}
