package dk.enindgang.it.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.PageForm;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.Session;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every text of the pages around guides, with every bad text in it: kept where it was typed, or shown and harmless. */
abstract class TextAttacks {

    private static final Duration SOON = Duration.ofSeconds(2);

    private static final String STEP = "?guide=bekymring-for-trivsel&step=0.1";

    private final Product product;

    TextAttacks(Packaging packaging) {
        product = packaging.product();
    }

    /** A form of a page with one text that is attacked; the other fields are as the page has them, or as given. */
    private record Field(
            String user, String page, String form, String button, String name, Map<String, String> others) {}

    private static Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("nearly a megabyte", "x".repeat(900_000));
        texts.put("a script", "<script>alert(1)</script>");
        texts.put("the end of a field, and a script", "</textarea>\"'><script>alert(1)</script>");
        texts.put("a picture that fails", "<img src=x onerror=alert(1)>");
        texts.put("a template", "#{facesContext.externalContext.invalidateSession()} ${7*7} {0}");
        texts.put("deep quotes", "> ".repeat(10_000) + "x");
        texts.put("deep brackets", "[".repeat(10_000) + "]".repeat(10_000));
        texts.put("deep emphasis", "*a _b ".repeat(5_000));
        texts.put("a huge table", "| a | b |\n".repeat(10_000));
        texts.put("a control sign", "a\u0007b");
        texts.put("text that is turned around", "a\u202egnp.exe");
        texts.put("a family", "👩‍👩‍👧‍👦 𝕳𝖊𝖏 ﷽");
        texts.put("marks upon marks", "Z" + "\u0336\u0489".repeat(60));
        return texts;
    }

    @TestFactory
    Stream<DynamicTest> whateverIsTypedDoesNoHarm() throws IOException {
        var sessions = new LinkedHashMap<String, Session>();
        var tests = new ArrayList<DynamicTest>();
        for (Field field : fields()) {
            if (!sessions.containsKey(field.user())) {
                sessions.put(field.user(), Session.of(product, field.user()));
            }
            Session session = sessions.get(field.user());
            texts().forEach((what, text) -> tests.add(DynamicTest.dynamicTest(
                    field.name() + " of " + field.page().replaceFirst("\\?.*", "") + ": " + what,
                    () -> attempt(session, field, text))));
        }
        return tests.stream();
    }

    private List<Field> fields() {
        String unit = ref("org_unit where name = 'Familierådgivningen'");
        return List.of(
                new Field("laerer", "/feedback/new" + STEP, "write", "send", "words", Map.of()),
                new Field("sekretariat", "/feedback/answer?feedback=NEW", "reply", "send", "answer", Map.of()),
                new Field("laerer", "/consultation/new" + STEP, "ask", "send", "question", Map.of("unit", unit)),
                new Field("laerer", "/consultation/new" + STEP, "ask", "send", "dueOn", Map.of("unit", unit)),
                new Field("sekretariat", "/acknowledgement/edit" + STEP, "mark", "save", "since", Map.of()),
                new Field("drift", "/deadline/days?year=2039", "closing", "close", "day", Map.of("name", "Lukket")),
                new Field("drift", "/deadline/days?year=2039", "closing", "close", "name", Map.of("day", "")),
                new Field("sekretariat", "/writing/list", "begin", "new", "name", Map.of()));
    }

    /** Feedback that nobody has answered yet. */
    private String said() throws IOException {
        Session teacher = Session.of(product, "laerer");
        PageForm.of(teacher.get("/feedback/new" + STEP), "write", "send")
                .with("write:words", "Fristen er uklar")
                .send(teacher);
        return ref("guide_feedback order by id desc");
    }

    private String ref(String from) {
        return product.database()
                .sql("select ref from " + from + " limit 1")
                .get(0)
                .get(0);
    }

    private void attempt(Session session, Field field, String text) throws IOException {
        String page = field.page().endsWith("NEW") ? field.page().replace("NEW", said()) : field.page();
        PageForm form = PageForm.of(session.get(page), field.form(), field.button());
        for (Map.Entry<String, String> other : field.others().entrySet()) {
            form = form.with(field.form() + ":" + other.getKey(), other.getValue());
        }
        long begun = System.nanoTime();
        HttpResponse<String> answer =
                form.with(field.form() + ":" + field.name(), text).send(session);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(answer.statusCode()).isIn(200, 303, 400);
        assertThat(answer.headers().firstValue("X-Reference"))
                .as("nothing for us to mend")
                .isEmpty();
        assertThat(took).isLessThan(SOON);
        isHarmless(answer);
        if (answer.statusCode() == 200) {
            assertThat(standsIn(answer, field))
                    .isEqualTo(text.replace("\r\n", "\n").strip());
        } else if (answer.statusCode() == 303) {
            isHarmless(session.get(answer.headers().firstValue("Location").orElseThrow()));
        }
    }

    private static void isHarmless(HttpResponse<String> answer) {
        assertThat(answer.body()).doesNotContain("<script>alert", "<img src=x", "\tat ", "Exception", "dk.enindgang.");
        assertThat(Jsoup.parse(answer.body()).select("main script:not([src]), main img, main [onerror]"))
                .isEmpty();
    }

    /** What was typed stays where it was typed. */
    private static String standsIn(HttpResponse<String> answer, Field field) {
        Element shown = Jsoup.parse(answer.body()).getElementById(field.form() + ":" + field.name());
        if (shown == null) {
            return "";
        }
        return (shown.tagName().equals("textarea") ? shown.wholeText() : shown.val()).strip();
    }
}
