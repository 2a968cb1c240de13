package dk.enindgang.it.look;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.PageForm;
import dk.enindgang.it.product.Product;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Everybody of the practice municipality asks every address with every parameter and sends every form as it stands; for
 * each child an answer names, the log has a row of that request. A page that is new is asked by itself, and one that begins
 * to show children has to be named here.
 */
abstract class EveryLook {

    private static final List<String> EVERYBODY = List.of("laerer", "sekretariat", "leder", "kontrol", "drift");

    /** Where children are seen today. */
    private static final Set<String> SHOWING = new TreeSet<>(Set.of(
            "/",
            "/access/export",
            "/access/extract",
            "/access/looks",
            "/access/pdf",
            "/access/spot",
            "/consultation/read",
            "/family/list",
            "/family/member",
            "/family/number",
            "/family/read",
            "/run/about",
            "/run/attach",
            "/run/list",
            "/run/review",
            "/run/step",
            "/run/team",
            "/search/list",
            "/task/list",
            "/task/outcome",
            "/task/read"));

    /** And where they are seen once more, when a form is sent that does nothing. */
    private static final Set<String> SHOWING_AGAIN = new TreeSet<>(Set.of(
            "/access/spot",
            "/consultation/read",
            "/family/list",
            "/family/member",
            "/family/number",
            "/family/read",
            "/run/about",
            "/run/attach",
            "/run/review",
            "/run/step",
            "/run/team",
            "/task/outcome",
            "/task/read"));

    private final Product product;
    private final Set<String> showing = new TreeSet<>();
    private final Set<String> showingAgain = new TreeSet<>();
    private final List<String> unwritten = new ArrayList<>();

    EveryLook(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void whoeverIsShownIsWrittenDown() throws IOException {
        var world = new SeenWorld(product);
        for (String name : EVERYBODY) {
            var reader = new Reader(product, world, name);
            for (var address : Addresses.all().entrySet()) {
                for (String asked : asked(world, address.getKey(), address.getValue())) {
                    ask(reader, address.getKey(), asked);
                }
            }
            note(reader, "/access/looks", "its search", find(reader));
            note(reader, "/search/list", "its search", seek(reader));
            assertThat(reader.session().get("/").statusCode())
                    .as("still signed in")
                    .isEqualTo(200);
        }
        assertThat(unwritten).isEmpty();
        assertThat(showing).isEqualTo(SHOWING);
        assertThat(showingAgain).isEqualTo(SHOWING_AGAIN);
    }

    /** Without anything, with each parameter alone, and with all of them for each run. */
    private static List<String> asked(SeenWorld world, String address, Set<String> parameters) {
        Stream<String> alone = parameters.stream()
                .flatMap(parameter -> world.values(parameter).stream().map(value -> "?" + parameter + "=" + value));
        Stream<String> together = world.values(parameters.contains("run") ? "run" : "page").stream()
                .map(first -> all(world, parameters, first));
        return Stream.of(Stream.of(""), alone, together)
                .flatMap(query -> query)
                .distinct()
                .map(query -> address + query)
                .toList();
    }

    private static String all(SeenWorld world, Set<String> parameters, String run) {
        var query = new StringBuilder();
        for (String parameter : parameters) {
            query.append(query.isEmpty() ? '?' : '&').append(parameter).append('=');
            query.append("run".equals(parameter) ? run : world.values(parameter).get(0));
        }
        return query.toString();
    }

    private void ask(Reader reader, String address, String asked) throws IOException {
        HttpResponse<String> page = reader.look(session -> session.get(asked));
        note(reader, address, asked, page);
        if (page.statusCode() == 200) {
            for (String form : forms(page)) {
                HttpResponse<String> again = reader.look(
                        session -> PageForm.of(page, form, "nothing").send(session));
                note(reader, address, asked + " sent as " + form, again);
                if (!reader.shown(again).isEmpty()) {
                    showingAgain.add(address);
                }
            }
        }
    }

    private static HttpResponse<String> find(Reader reader) throws IOException {
        HttpResponse<String> page = reader.session().get("/access/looks");
        return page.statusCode() == 200
                ? reader.look(session -> PageForm.of(page, "ask", "find")
                        .with("ask:surname", SeenWorld.SURNAME)
                        .with("ask:born", SeenWorld.BORN.toString())
                        .send(session))
                : page;
    }

    /** What the field of the frame leads to. */
    private static HttpResponse<String> seek(Reader reader) throws IOException {
        String found = reader.session()
                .post("/search/ask", Map.of("words", SeenWorld.SURNAME))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return reader.look(session -> session.get(found.substring(found.indexOf("/search"))));
    }

    private void note(Reader reader, String address, String asked, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(reader.name() + " " + asked).isLessThan(500);
        if (!reader.shown(answer).isEmpty()) {
            showing.add(address);
        }
        reader.unwritten(answer).forEach(child -> unwritten.add(reader.name() + " saw " + child + " at " + asked));
    }

    private static List<String> forms(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("form[id]:has(input[name=" + PageForm.STATE + "])").stream()
                .map(form -> form.id())
                .toList();
    }
}
