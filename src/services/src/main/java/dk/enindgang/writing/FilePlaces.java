package dk.enindgang.writing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds where a place of the file stands in the manuscript it was written from. */
record FilePlaces(ManuscriptTree tree, Map<String, Object> file) {

    String find(String pointer) {
        String place = "";
        Object here = file;
        for (String name :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            if (here instanceof List<?> items) {
                Object item = item(items, name);
                if (!(item instanceof Map<?, ?> fields)) {
                    return place; // one line of a text of several
                }
                place += "/" + called(place, name, fields);
                here = item;
            } else {
                place += "/" + (place.equals("/" + FileForm.LAWS) ? law(name) : name);
                here = here instanceof Map<?, ?> fields ? fields.get(name) : null;
            }
        }
        return place.replaceFirst("(/variants/[A-Z_]+)/instruction(_en)?$", "$1$2");
    }

    private static @Nullable Object item(List<?> items, String name) {
        return name.matches("\\d{1,6}") && Integer.parseInt(name) < items.size()
                ? items.get(Integer.parseInt(name))
                : null;
    }

    private String called(String list, String name, Map<?, ?> item) {
        if (list.endsWith("/variants")) {
            return String.valueOf(item.get("reader"));
        }
        List<String> ids = tree.ids(list);
        int at = Integer.parseInt(name);
        return at < ids.size() ? ids.get(at) : name;
    }

    private String law(String key) {
        return FileForm.keys(tree).entrySet().stream()
                .filter(law -> law.getValue().equals(key))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(key);
    }
}
