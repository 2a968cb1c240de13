package dk.enindgang.it.product;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** A form as a page shows it, ready to be sent changed. */
public final class PageForm {

    public static final String STATE = "jakarta.faces.ViewState";

    private final String action;
    private final Map<String, String> values;

    private PageForm(String action, Map<String, String> values) {
        this.action = action;
        this.values = values;
    }

    /** The form with this id, with one of its buttons pressed. */
    public static PageForm of(HttpResponse<String> page, String id, String button) {
        FormElement form = (FormElement) Jsoup.parse(page.body()).getElementById(id);
        if (form == null) {
            throw new IllegalStateException("No form " + id + " in the answer " + page.statusCode());
        }
        var values = new LinkedHashMap<String, String>();
        for (KeyVal value : form.formData()) {
            values.put(value.key(), value.value());
        }
        // A browser sends only the button that was pressed.
        form.select("input[type=submit], button").forEach(other -> values.remove(other.attr("name")));
        values.put(id + ":" + button, "");
        return new PageForm(form.attr("action"), values);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public PageForm with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new PageForm(action, changed);
    }

    public PageForm without(String name) {
        var changed = new LinkedHashMap<>(values);
        changed.remove(name);
        return new PageForm(action, changed);
    }

    /** Sends it as it is now, on behalf of somebody. */
    public HttpResponse<String> send(Session session, String... headers) throws IOException {
        return session.post(action, values, headers);
    }
}
