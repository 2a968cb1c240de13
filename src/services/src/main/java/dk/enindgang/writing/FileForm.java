package dk.enindgang.writing;

import dk.enindgang.guide.file.English;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the tree of a guide file into a manuscript and back. In a manuscript things have names of their own: laws and the
 * variants of a step are called by what they are, and a way leads to a step by the step's name, not its number.
 */
final class FileForm {

    /** In a file these are things under a name that the writer made up. */
    static final String LAWS = "laws";

    static final String KEY = "key";

    private static final String INSTRUCTION = "instruction";

    private static final List<String> READERS = List.of("EMPLOYEE", "LEADER", "AUTHORITY_ADVISER");

    private static final Set<String> TEXTS = Set.of(INSTRUCTION, "title", "number");

    private FileForm() {}

    static ManuscriptTree read(Map<String, Object> file) {
        var laws = new ArrayList<Object>();
        var lawIds = new HashMap<String, String>();
        if (file.get(LAWS) instanceof Map<?, ?> known) {
            known.forEach((key, law) -> {
                var item = item(law);
                item.put(KEY, String.valueOf(key));
                lawIds.put(String.valueOf(key), String.valueOf(item.get(ManuscriptTree.ID)));
                laws.add(item);
            });
        }
        var root = new LinkedHashMap<String, Object>(file);
        root.replaceAll((name, value) -> name.equals(LAWS) ? laws : named(value));
        if (root.get("steps") instanceof List<?> steps) {
            steps.forEach(FileForm::variants);
        }
        var tree = new ManuscriptTree(root);
        rename(tree, "law", lawIds);
        rename(tree, "step", numbers(tree));
        return tree;
    }

    private static Map<String, Object> item(@Nullable Object fields) {
        var item = new LinkedHashMap<String, Object>();
        item.put(ManuscriptTree.ID, ManuscriptTree.newId());
        if (fields instanceof Map<?, ?> map) {
            map.forEach((name, value) -> item.put(String.valueOf(name), named(value)));
        }
        return item;
    }

    /** The same, with a name for each thing in a list. */
    private static Object named(Object value) {
        if (value instanceof List<?> items) {
            return new ArrayList<>(items.stream()
                    .map(one -> one instanceof Map<?, ?> ? item(one) : one)
                    .toList());
        }
        if (value instanceof Map<?, ?> fields) {
            var copy = new LinkedHashMap<String, Object>();
            fields.forEach((name, one) -> copy.put(String.valueOf(name), named(one)));
            return copy;
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static void variants(Object step) {
        var fields = (Map<String, Object>) step;
        if (fields.get("variants") instanceof List<?> variants) {
            var byReader = new LinkedHashMap<String, Object>();
            for (Object variant : variants) {
                var words = (Map<String, Object>) variant;
                String reader = String.valueOf(words.get("reader"));
                byReader.put(reader, String.valueOf(words.get(INSTRUCTION)));
                Object english = words.get(INSTRUCTION + English.END);
                if (english != null) {
                    byReader.put(reader + English.END, english);
                }
            }
            fields.put("variants", byReader);
        }
    }

    /** The names of the steps by their numbers. */
    private static Map<String, String> numbers(ManuscriptTree tree) {
        var names = new HashMap<String, String>();
        for (String id : tree.ids("/steps")) {
            names.putIfAbsent(tree.text("/steps/" + id + "/number"), id);
        }
        return names;
    }

    /** Each field of that name below a list of things, called by what the map says. */
    private static void rename(ManuscriptTree tree, String field, Map<String, String> names) {
        for (String pointer : references(tree, field)) {
            String name = names.get(tree.text(pointer));
            if (name != null) {
                tree.put(pointer, name);
            }
        }
    }

    /** Where a law or a step is spoken of. */
    static List<String> references(ManuscriptTree tree, String field) {
        var places = new ArrayList<String>();
        String list = field.equals("law") ? "/law" : "/next";
        if (field.equals("law")) {
            tree.ids("/law").forEach(id -> places.add("/law/" + id + "/law"));
        }
        for (String step : tree.ids("/steps")) {
            String at = "/steps/" + step + list;
            tree.ids(at).forEach(id -> places.add(at + "/" + id + "/" + field));
        }
        places.removeIf(place -> tree.at(place) == null);
        return places;
    }

    /** As a file says it. */
    static Map<String, Object> write(ManuscriptTree manuscript) {
        ManuscriptTree tree = ManuscriptTree.fromJson(manuscript.json());
        Map<String, String> keys = keys(tree);
        rename(tree, "law", keys);
        var numbers = new HashMap<String, String>();
        tree.ids("/steps").forEach(id -> numbers.put(id, tree.text("/steps/" + id + "/number")));
        rename(tree, "step", numbers);
        var file = new LinkedHashMap<String, Object>();
        tree.root().forEach((name, value) -> {
            Object plain = name.equals(LAWS) ? laws(value, keys) : plain(value);
            if (plain != null) {
                file.put(name, plain);
            }
        });
        file.putIfAbsent("introduction", "");
        if (file.putIfAbsent("steps", new ArrayList<>()) instanceof List<?> steps) {
            steps.forEach(FileForm::texts);
        }
        return file;
    }

    @SuppressWarnings("unchecked")
    private static void texts(Object step) {
        TEXTS.forEach(text -> ((Map<String, Object>) step).putIfAbsent(text, ""));
    }

    /** Without names and without what is empty; the texts of a step are always there. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof List<?> items) {
            List<Object> all = new ArrayList<>();
            items.forEach(item -> all.add(item instanceof Map<?, ?> fields ? fields(fields) : item));
            return all.isEmpty() ? null : all;
        }
        if (value instanceof Map<?, ?> fields) {
            Map<String, Object> all = fields(fields);
            return all.isEmpty() ? null : all;
        }
        return value;
    }

    private static Map<String, Object> fields(Map<?, ?> fields) {
        var all = new LinkedHashMap<String, Object>();
        fields.forEach((name, one) -> {
            Object plain = name.equals("variants") ? variantList(one) : plain(one);
            if (!name.equals(ManuscriptTree.ID) && plain != null) {
                all.put(String.valueOf(name), plain);
            }
        });
        return all;
    }

    private static @Nullable Object variantList(@Nullable Object variants) {
        var list = new ArrayList<Object>();
        if (variants instanceof Map<?, ?> byReader) {
            for (String reader : READERS) {
                Object danish = byReader.get(reader);
                Object english = byReader.get(reader + English.END);
                if (danish != null || english != null) {
                    var variant = new LinkedHashMap<String, Object>();
                    variant.put("reader", reader);
                    variant.put(INSTRUCTION, danish == null ? "" : danish);
                    if (english != null) {
                        variant.put(INSTRUCTION + English.END, english);
                    }
                    list.add(variant);
                }
            }
        }
        return list.isEmpty() ? null : list;
    }

    private static @Nullable Object laws(Object laws, Map<String, String> keys) {
        var file = new LinkedHashMap<String, Object>();
        if (laws instanceof List<?> items) {
            for (Object item : items) {
                var law = fields((Map<?, ?>) item);
                law.remove(KEY);
                file.put(
                        Objects.requireNonNull(keys.get(String.valueOf(((Map<?, ?>) item).get(ManuscriptTree.ID)))),
                        law);
            }
        }
        return file.isEmpty() ? null : file;
    }

    /** What each law is called in the file: as it was, or after its name; each only once. */
    static Map<String, String> keys(ManuscriptTree tree) {
        var keys = new LinkedHashMap<String, String>();
        for (String id : tree.ids("/laws")) {
            String own = tree.text("/laws/" + id + "/" + KEY);
            String wanted = own.isEmpty() ? slug(tree.text("/laws/" + id + "/name"), "lov") : own;
            String key = wanted;
            for (int i = 2; keys.containsValue(key); i++) {
                key = wanted + "-" + i;
            }
            keys.put(id, key);
        }
        return keys;
    }

    /** Small letters, numbers and hyphens, as an address has them. */
    static String slug(String words, String otherwise) {
        String danish = words.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        String plain = Normalizer.normalize(danish, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = slug.substring(0, Math.min(60, slug.length())).replaceAll("-$", "");
        return cut.isEmpty() ? otherwise : cut;
    }
}
