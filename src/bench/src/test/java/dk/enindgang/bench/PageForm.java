package dk.enindgang.bench;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as it stands in a page, filled in as the page fills it in, ready to be sent.
 *
 * @param action where it goes
 * @param fields what would be sent, the button left out
 */
record PageForm(String action, Map<String, String> fields) {

    private static final Pattern FIELD = Pattern.compile("<(input|textarea)\\b([^>]*)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)=\"([^\"]*)\"");

    /** The form with this id. */
    static PageForm in(String page, String id) {
        Matcher form = Pattern.compile(
                        "<form\\b([^>]*\\bid=\"" + Pattern.quote(id) + "\"[^>]*)>(.*?)</form>", Pattern.DOTALL)
                .matcher(page);
        if (!form.find()) {
            throw new IllegalStateException(
                    "No form “" + id + "” in\n" + page.substring(0, Math.min(800, page.length())));
        }
        var fields = new LinkedHashMap<String, String>();
        Matcher field = FIELD.matcher(form.group(2));
        while (field.find()) {
            Map<String, String> attributes = attributes(field.group(2));
            if (attributes.containsKey("name") && sent(field.group(2), attributes)) {
                fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
            }
        }
        return new PageForm(attributes(form.group(1)).getOrDefault("action", ""), fields);
    }

    private static boolean sent(String written, Map<String, String> attributes) {
        String type = attributes.getOrDefault("type", "text");
        boolean choice = type.equals("radio") || type.equals("checkbox");
        return !type.equals("submit") && (!choice || written.contains("checked"));
    }

    private static Map<String, String> attributes(String written) {
        var attributes = new HashMap<String, String>();
        Matcher attribute = ATTRIBUTE.matcher(written);
        while (attribute.find()) {
            attributes.put(
                    attribute.group(1), attribute.group(2).replace("&amp;", "&").replace("&quot;", "\""));
        }
        return attributes;
    }

    /** With this text in the field whose name ends so. */
    PageForm with(String ending, String text) {
        var changed = new LinkedHashMap<>(fields);
        String name = fields.keySet().stream()
                .filter(key -> key.endsWith(ending))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No field " + ending + " in " + fields.keySet()));
        changed.put(name, text);
        return new PageForm(action, changed);
    }

    /** With this chosen in a list. */
    PageForm chosen(String name, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return new PageForm(action, changed);
    }

    /** Pressed with this button. */
    PageForm pressed(String button) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(button, button);
        return new PageForm(action, changed);
    }
}
