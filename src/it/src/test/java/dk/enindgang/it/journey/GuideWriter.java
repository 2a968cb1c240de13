package dk.enindgang.it.journey;

import dk.enindgang.guide.file.GuideFiles;
import dk.enindgang.guide.file.GuideFiles.FileText;
import dk.enindgang.it.product.FacesClient;
import dk.enindgang.it.product.Product;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/**
 * Writes a guide, told by its file, through the pages of the editor: each field is found on the page and filled in, each
 * button pressed, as by somebody without scripts.
 */
final class GuideWriter {

    /** What the editor counts or makes itself. */
    private static final Set<String> MADE = Set.of("slug", "number", "steps", "variants");

    private final FacesClient client;
    private final Map<String, String> laws = new HashMap<>();
    private final Map<String, String> steps = new LinkedHashMap<>();
    private String manuscript = "";

    GuideWriter(Product product, String userName) throws IOException {
        client = new FacesClient(product);
        client.open("/account/login");
        client.press("Log ind", Map.of("userName", userName, "password", "Eksempelby-2026"));
    }

    /** Gives where it can be reviewed. */
    String write(String slug, String file) throws IOException {
        FileText told = GuideFiles.read(slug + ".md", file.getBytes(StandardCharsets.UTF_8));
        if (!told.faults().isEmpty()) {
            throw new IllegalArgumentException(told.faults().toString());
        }
        Map<String, Object> guide = told.tree();
        client.open("/writing/list");
        client.press("Begynd en ny guide", Map.of("name", text(guide.get("title"))));
        manuscript = parameter("manuscript");
        fill("", guide);
        if (guide.get("laws") instanceof Map<?, ?> known) {
            known.forEach((key, law) -> laws.put(text(key), text(((Map<?, ?>) law).get("name"))));
            things("/laws", List.copyOf(known.values()));
        }
        for (String list : new String[] {"situations", "levels", "law"}) {
            things("/" + list, list(guide.get(list)));
        }
        press("save");
        for (Object step : list(guide.get("steps"))) {
            begin((Map<?, ?>) step);
        }
        for (Object step : list(guide.get("steps"))) {
            finish((Map<?, ?>) step);
        }
        return "/writing/review?manuscript=" + manuscript;
    }

    /** What the machine has found, in words. */
    String findings() throws IOException {
        return client.open("/writing/review?manuscript=" + manuscript)
                .select("section")
                .first()
                .text();
    }

    void send() throws IOException {
        client.open("/writing/review?manuscript=" + manuscript);
        client.press("Send til gennemsyn", Map.of());
    }

    void approve(String review) throws IOException {
        client.open(review);
        client.press("Godkend", Map.of());
    }

    void withdraw(String slug, String reason) throws IOException {
        client.open("/writing/difference?guide=" + slug);
        client.press("Tag guiden ned", Map.of("reason", reason));
    }

    String reads() {
        return client.page().text();
    }

    /** A step with its plain fields; what leads from it waits until all steps are there. */
    private void begin(Map<?, ?> step) throws IOException {
        String number = text(step.get("number"));
        String group = number.startsWith("U") ? "U" : number.contains(".") ? number.replaceFirst("\\..*", "") : "";
        client.open("/writing/edit?manuscript=" + manuscript);
        press("step:" + group);
        steps.put(number, parameter("step"));
        fill("/steps/" + steps.get(number), step);
        press("save");
    }

    private void finish(Map<?, ?> step) throws IOException {
        String id = steps.get(text(step.get("number")));
        String here = "/steps/" + id;
        client.open("/writing/step?manuscript=" + manuscript + "&step=" + id);
        for (Object variant : list(step.get("variants"))) {
            Map<?, ?> words = (Map<?, ?>) variant;
            set(here + "/variants/" + words.get("reader"), words.get("instruction"));
        }
        if (step.get("deadline") instanceof Map<?, ?> deadline) {
            things(here + "/deadline/rules", list(deadline.get("rules")));
        }
        for (String list : new String[] {"next", "templates", "law"}) {
            things(here + "/" + list, list(step.get(list)));
        }
        press("save");
    }

    private void things(String list, List<?> things) throws IOException {
        for (Object thing : things) {
            press("add:" + list);
            fill(parameter("at"), (Map<?, ?>) thing);
        }
    }

    /** Everything but the things of lists, which come one by one. */
    private void fill(String above, Map<?, ?> fields) {
        fields.forEach((name, value) -> {
            boolean things = value instanceof List<?> items && items.stream().anyMatch(Map.class::isInstance);
            if (MADE.contains(text(name)) || name.equals("laws") || things) {
                return;
            }
            if (value instanceof Map<?, ?> below) {
                fill(above + "/" + name, below);
            } else {
                set(above + "/" + name, value);
            }
        });
    }

    private void set(String pointer, Object value) {
        Elements inputs = client.page().select("[name='v:" + pointer + "'][data-value]");
        if (inputs.isEmpty()) {
            throw new IllegalStateException(
                    "No field " + pointer + " on " + client.page().location());
        }
        Element first = inputs.get(0);
        if (first.is("[type=checkbox]")) {
            List<?> chosen = value instanceof List<?> several ? several : List.of(value);
            chosen.forEach(one -> one(inputs, "[value='" + one + "']").attr("checked", "checked"));
        } else if (first.is("select")) {
            first.select("option").removeAttr("selected");
            option(first, text(value)).attr("selected", "selected");
        } else {
            first.val(value instanceof List<?> lines ? String.join("\n", texts(lines)) : text(value));
        }
    }

    /** By its value; a law by its name, a step by its number. */
    private Element option(Element select, String value) {
        String law = laws.getOrDefault(value, "");
        return select.select("option").stream()
                .filter(one -> one.val().equals(value)
                        || (!law.isEmpty() && one.text().equals(law))
                        || (steps.containsKey(value) && one.val().equals(steps.get(value))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No choice " + value + " in " + select.outerHtml()));
    }

    private static Element one(Elements inputs, String which) {
        Element found = inputs.select(which).first();
        if (found == null) {
            throw new IllegalStateException("No box " + which + " in " + inputs.outerHtml());
        }
        return found;
    }

    private void press(String act) throws IOException {
        FormElement form = (FormElement) client.page().getElementById("write");
        if (form == null || form.select("button[value='" + act + "']").isEmpty()) {
            throw new IllegalStateException(
                    "No button " + act + " on " + client.page().location());
        }
        client.send(form, "act", act);
        if (client.status() != 200) {
            throw new IOException(client.status() + " after " + act + ": " + reads());
        }
    }

    private String parameter(String name) {
        String address = URLDecoder.decode(client.page().location(), StandardCharsets.UTF_8);
        if (!address.contains(name + "=")) {
            throw new IllegalStateException("No " + name + " in " + address + ": " + reads());
        }
        return address.replaceFirst(".*[?&]" + name + "=", "").replaceFirst("&.*", "");
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> items ? items : List.of();
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(GuideWriter::text).toList();
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }
}
