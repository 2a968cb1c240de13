package dk.enindgang.it.product;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** A person without a screen: reads pages and presses their buttons over plain HTTP, hundreds at once. */
public final class FacesClient {

    /** The server ends a connection after some more; a form that is sent just then would be lost. */
    private static final int REQUESTS = 50;

    private final Product product;
    private final CookieManager cookies = new CookieManager();
    private HttpClient client = client();
    private int sent;
    private Document page = new Document("");
    private int status;

    public FacesClient(Product product) {
        this.product = product;
    }

    private HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(5))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** The page last answered. */
    public Document page() {
        return page;
    }

    public int status() {
        return status;
    }

    public CookieManager cookies() {
        return cookies;
    }

    public Document open(String path) throws IOException {
        return answer(HttpRequest.newBuilder(product.at(path)));
    }

    /** Opens it as somebody whom a proxy of ours tells the address of. */
    public Document openFrom(String address, String path) throws IOException {
        return answer(HttpRequest.newBuilder(product.at(path)).header("X-Forwarded-For", address));
    }

    /** Whether the page has a button that shows this text. */
    public boolean offers(String text) {
        return page.select("button, input[type=submit]").stream().anyMatch(button -> shows(button, text));
    }

    /** Fills the fields (by the end of their name) and presses the button that shows this text. */
    public Document press(String text, Map<String, String> fields) throws IOException {
        Element button = button(text);
        FormElement form = (FormElement) button.closest("form");
        if (form == null) {
            throw new IllegalStateException("The button " + text + " stands in no form");
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (KeyVal value : form.formData()) {
            values.put(value.key(), value.value());
        }
        // A browser sends only the button that was pressed.
        form.select("input[type=submit], button").forEach(other -> values.remove(other.attr("name")));
        fields.forEach((name, value) -> values.put(field(form, name), value));
        values.put(button.attr("name"), button.attr("value"));
        URI action = URI.create(page.location()).resolve(form.attr("action"));
        return answer(post(action, values));
    }

    /** Sends a form as it was filled in on the page, with one of its buttons pressed, as a browser without scripts does. */
    public Document send(FormElement form, String button, String value) throws IOException {
        URI action = URI.create(page.location()).resolve(form.attr("action"));
        String fields = form.formData().stream()
                .filter(field -> !field.key().equals(button))
                .map(field -> encoded(field.key()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
        return answer(post(action, fields + "&" + encoded(button) + "=" + encoded(value)));
    }

    private HttpRequest.Builder post(URI action, Map<String, String> values) {
        return post(action, encoded(values));
    }

    private HttpRequest.Builder post(URI action, String body) {
        return HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", product.base().toString())
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** What the page's script does while somebody types: true when the server says that it is saved. */
    public boolean type(String field, String text) throws IOException {
        FormElement form = (FormElement) page.selectFirst("form[data-autosave]");
        if (form == null) {
            throw new IllegalStateException("Nothing is saved while one types on " + page.location());
        }
        URI action = URI.create(page.location()).resolve(form.attr("data-autosave"));
        Document shown = page;
        answer(post(action, Map.of(field(form, field), text)).header("X-Requested-With", "frame"));
        page = shown;
        return status == 200;
    }

    private Element button(String text) {
        for (Element button : page.select("button, input[type=submit]")) {
            if (shows(button, text)) {
                return button;
            }
        }
        throw new IllegalStateException("No button " + text + " on " + page.location() + ":\n" + page.text());
    }

    private static boolean shows(Element button, String text) {
        return button.text().strip().equals(text) || button.val().equals(text);
    }

    private static String field(FormElement form, String name) {
        Elements found = form.select("[name$=\"" + name + "\"]");
        if (found.isEmpty()) {
            throw new IllegalStateException("No field " + name + " in " + form.outerHtml());
        }
        return found.get(0).attr("name");
    }

    private static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Document answer(HttpRequest.Builder request) throws IOException {
        sent++;
        if (sent % REQUESTS == 0) {
            client = client();
        }
        try {
            HttpResponse<String> answer =
                    client.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
            Hidden.requireSilence(answer.uri().toString(), answer.body());
            status = answer.statusCode();
            page = Jsoup.parse(answer.body(), answer.uri().toString());
            return page;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
