package dk.enindgang.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which text keys pages and Java speak of, and which they only begin ({@code 'frame.due.'}, ended while running). */
final class TextUse {

    private static final Pattern IN_BUNDLE = Pattern.compile("text\\['([^']+)'");
    private static final Pattern QUOTED = Pattern.compile("[\"']([A-Za-z]+(?:\\.[A-Za-z0-9]+)+\\.?)[\"']");
    private static final Pattern TAG =
            Pattern.compile("<e:(page|tile|empty|card|field|filter)\\b([^>]*)>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\b(title|intro|key|heading|label|id|help|name)=\"([^\"#]+)\"");
    private static final Pattern ENUM = Pattern.compile("\\benum (\\w+)");

    /** Must be in the bundles. */
    final Set<String> needed = new TreeSet<>();

    /** Quoted somewhere, so not dead; a key that ends with a dot keeps all below it. */
    private final Set<String> quoted = new TreeSet<>();

    private final Set<String> enums = new TreeSet<>();

    private final Map<String, String> pages;

    TextUse(Map<String, String> pages, Map<String, String> java) {
        this.pages = pages;
        pages.forEach(this::page);
        java.forEach((path, code) -> {
            QUOTED.matcher(code).results().forEach(found -> quoted.add(found.group(1)));
            ENUM.matcher(code).results().forEach(found -> enums.add(found.group(1)));
            Pattern.compile("(?:RuleViolation|done|refused)\\(\\s*\"([^\"]+)\"")
                    .matcher(code)
                    .results()
                    .forEach(found -> needed.add(found.group(1)));
        });
        quoted.addAll(needed);
    }

    boolean dead(String key) {
        return !quoted.contains(key)
                && quoted.stream().noneMatch(start -> start.endsWith(".") && key.startsWith(start))
                && !enums.contains(key.substring(0, key.indexOf('.')));
    }

    private void page(String path, String page) {
        IN_BUNDLE.matcher(page).results().map(found -> found.group(1)).forEach(key -> {
            if (!key.endsWith(".")) {
                needed.add(key);
            }
        });
        QUOTED.matcher(page).results().forEach(found -> quoted.add(found.group(1)));
        TAG.matcher(page).results().forEach(tag -> tag(path, tag.group(1), tag.group(2)));
    }

    private void tag(String path, String name, String attributes) {
        var values = new HashMap<String, String>();
        ATTRIBUTE.matcher(attributes).results().forEach(found -> values.put(found.group(1), found.group(2)));
        switch (name) {
            case "page" -> need(values.get("title"), values.get("intro"));
            case "tile" -> need(values.get("key"), values.get("key") + ".help");
            case "field" -> own(path, values.get("id"), values);
            case "filter" -> own(path, values.get("name"), values);
            default -> need(values.get("key"), values.get("heading"));
        }
    }

    /** The key follows from the page; in a part of pages, from each page it is put into. */
    private void own(String path, @Nullable String id, Map<String, String> values) {
        for (String page : wholePages(path)) {
            String own = page.replace(".xhtml", "").replace('/', '.') + "." + id;
            String key = values.getOrDefault("label", own);
            need(key, values.containsKey("help") ? key + ".help" : null);
        }
    }

    private Set<String> wholePages(String path) {
        if (!path.startsWith("WEB-INF")) {
            return Set.of(path);
        }
        var whole = new TreeSet<String>();
        pages.forEach((other, page) -> {
            if (!other.startsWith("WEB-INF/frame") && page.contains("src=\"/" + path + "\"")) {
                whole.addAll(wholePages(other));
            }
        });
        return whole;
    }

    private void need(@Nullable String... keys) {
        for (String key : keys) {
            if (key != null) {
                needed.add(key);
            }
        }
    }
}
