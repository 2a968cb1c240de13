package dk.enindgang.it.look;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.product.Hidden;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.PageForm;
import dk.enindgang.it.product.PostOffice;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.Session;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Everybody who may not asks every address about protected persons and looks for them; afterwards all that has left the
 * server in this run is looked through: pages, hits, papers, archives, mails, events, logs, and what the broker keeps.
 */
abstract class HiddenLook {

    private static final List<String> EVERYBODY =
            List.of("laerer", "leder", "raadgiver", "sekretariat", "kontrol", "drift");

    /** Words that stand where they are typed, and nowhere else. */
    private static final List<String> LOOKED_FOR = List.of("Skjulborgaa", "Gemtvejzz", "Dulgtskoleaa", "0000123456700");

    /** Where the persons themselves are kept; and who controls writes out the log of one whose name she knows. */
    private static final Set<String> KEPT = Set.of("person", "family");

    private static final int ENOUGH = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final Product product;
    private final SoftAssertions softly = new SoftAssertions();
    private int asked;

    HiddenLook(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void nobodyElseIsToldOfThem() throws Exception {
        HiddenWorld world = Hidden.telling(Hidden.everything(), () -> new HiddenWorld(product));
        for (String name : EVERYBODY) {
            Session session = Session.of(product, name);
            boolean controls = name.equals("kontrol");
            for (var address : Addresses.all().entrySet()) {
                boolean log = controls && address.getKey().startsWith("/access/");
                Hidden.telling(log ? Set.of(Hidden.NAMED) : Set.of(), () -> {
                    List<String> questions = questions(world, address.getKey(), address.getValue());
                    for (String question : questions) {
                        boolean last = question.equals(questions.get(questions.size() - 1));
                        softly.check(() -> ask(session, question, last));
                    }
                    return "";
                });
            }
            look(session, world, controls);
        }
        assertThat(asked).isGreaterThan(ENOUGH);
        whoMayIsShown(world);
        Awaitility.await().atMost(PATIENCE).until(world::isMailed);
        nothingWasWritten();
        softly.assertAll();
    }

    /** Without anything, with each parameter alone, and with all of them. */
    private static List<String> questions(HiddenWorld world, String address, Set<String> parameters) {
        Stream<String> alone = parameters.stream()
                .flatMap(parameter -> world.values(parameter).stream().map(value -> "?" + parameter + "=" + value));
        var together = new StringBuilder();
        for (String parameter : parameters) {
            if (!world.values(parameter).isEmpty()) {
                together.append(together.isEmpty() ? '?' : '&')
                        .append(parameter)
                        .append('=');
                together.append(world.values(parameter).get(0));
            }
        }
        return Stream.of(Stream.of(""), alone, Stream.of(together.toString()))
                .flatMap(query -> query)
                .distinct()
                .map(query -> address + query)
                .toList();
    }

    /** The answer is looked through as it comes; a paper or an archive has to be opened for it. */
    private void ask(Session session, String question, boolean withForms) throws IOException {
        asked++;
        HttpResponse<String> page = session.get(question);
        assertThat(page.statusCode()).as(question).isLessThan(500);
        String type = page.headers().firstValue("Content-Type").orElse("");
        if (page.statusCode() == 200 && type.matches("application/(pdf|zip).*")) {
            Hidden.requireSilence(question, HiddenText.of(session.bytes(question)));
        } else if (page.statusCode() == 200 && withForms) {
            for (String form : forms(page)) {
                PageForm.of(page, form, "nothing").send(session);
            }
        }
    }

    private static List<String> forms(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("form[id]:has(input[name=" + PageForm.STATE + "])").stream()
                .map(form -> form.id())
                .toList();
    }

    /** What the field of the frame leads to. */
    private static HttpResponse<String> sought(Session session, String word) throws IOException {
        String found = session.post("/search/ask", Map.of("words", word))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return session.get(found.substring(found.indexOf("/search")));
    }

    /** By what they are called, where they live, their telephone and school, wherever something can be looked for. */
    private void look(Session session, HiddenWorld world, boolean controls) throws Exception {
        for (String word : LOOKED_FOR) {
            for (var address : Addresses.all().entrySet()) {
                if (address.getValue().contains("q")) {
                    quiet(world, word, () -> session.get(address.getKey() + "?q=" + word));
                }
            }
            quiet(world, word, () -> found(session, "/family/list", "find", "search", Map.of("find:words", word)));
            quiet(world, word, () -> sought(session, word));
            Map<String, String> person =
                    Map.of("x:givenName", "Dulgt", "x:surname", word, "x:birthDate", "2017-01-01", "x:cpr", "");
            quiet(world, word, () -> session.post("/family/alike", person));
            if (!controls) {
                Map<String, String> one = Map.of("ask:surname", word, "ask:born", "2017-01-01");
                quiet(world, word, () -> found(session, "/access/looks", "ask", "find", one));
            }
        }
    }

    private static HttpResponse<String> found(
            Session session, String address, String form, String button, Map<String, String> typed) throws IOException {
        HttpResponse<String> page = session.get(address);
        if (page.statusCode() != 200) {
            return page;
        }
        PageForm filled = PageForm.of(page, form, button);
        for (Map.Entry<String, String> field : typed.entrySet()) {
            filled = filled.with(field.getKey(), field.getValue());
        }
        return filled.send(session);
    }

    /** Nothing but what was typed comes back. */
    private void quiet(HiddenWorld world, String typed, Callable<HttpResponse<String>> question) throws Exception {
        HttpResponse<String> answer = Hidden.telling(Hidden.everything(), question);
        asked++;
        assertThat(answer.statusCode()).as(answer.uri().toString()).isLessThan(500);
        softly.check(() -> Hidden.requireSilence(
                answer.uri() + " for " + typed, answer.body().replace(typed, "")));
        softly.assertThat(world.refs()).as(answer.uri().toString()).noneMatch(answer.body()::contains);
    }

    /** So that the silence of the others means something. */
    private void whoMayIsShown(HiddenWorld world) throws Exception {
        String shown = Hidden.telling(Hidden.everything(), () -> {
            var text = new StringBuilder();
            for (String family : world.values("family")) {
                text.append(world.whoMay().get("/family/read?family=" + family).body());
            }
            return text.toString();
        });
        assertThat(Hidden.told(shown)).containsExactlyInAnyOrderElementsOf(Hidden.everything());
        assertThat(product.database().number("select count(*) from person where address like 'Gemtvej%'"))
                .isGreaterThanOrEqualTo(Hidden.PERSONS);
        for (String subject : world.values("run")) {
            assertThat(product.database()
                            .number("select count(*) from outgoing_event where subject = '" + subject + "'"))
                    .as("events about them")
                    .isPositive();
        }
    }

    private void nothingWasWritten() throws IOException {
        softly.check(() -> Hidden.requireSilence("the log", product.log()));
        PostOffice.all().forEach(mail -> softly.check(() -> Hidden.requireSilence("a mail", mail)));
        List<String> tables = tables();
        assertThat(tables).contains("outgoing_event", "access_log", "draft", "reminder_mail");
        for (String table : tables) {
            product.database()
                    .sql("select cast(t as text) from " + table + " t")
                    .forEach(row -> softly.check(() -> Hidden.requireSilence("a row of " + table, row.get(0))));
        }
        List<Path> files = HiddenFiles.all();
        assertThat(files).anyMatch(file -> file.toString().contains("broker"));
        for (Path file : files) {
            softly.assertThat(HiddenText.told(file)).as(file.toString()).isEmpty();
        }
    }

    private List<String> tables() {
        return product
                .database()
                .sql("select cast(c.oid as regclass) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition")
                .stream()
                .map(row -> row.get(0))
                .filter(table -> !KEPT.contains(table))
                .toList();
    }
}
