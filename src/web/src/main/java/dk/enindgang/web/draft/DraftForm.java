package dk.enindgang.web.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody is typing, as their browser sends it: where, and the fields of that one form. */
record DraftForm(String place, Map<String, String> fields) {

    static final int MOST_FIELDS = 20;

    private static final Pattern PLACE = Pattern.compile("[a-z0-9/-]{1,200}");

    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9]{1,60}");

    private static final Pattern EDITION = Pattern.compile("[1-9][0-9]{0,8}");

    private static final Pattern RADIO = Pattern.compile("^[a-z][A-Za-z0-9]*:[a-z][A-Za-z0-9]*:([A-Z][A-Z_]*)$");

    /** Nothing if no form of ours sends it so. */
    static Optional<DraftForm> of(HttpServletRequest request) {
        String place = request.getParameter("place");
        Map<String, String> fields = fieldsOf(request);
        boolean ours =
                place != null && PLACE.matcher(place).matches() && !fields.isEmpty() && fields.size() <= MOST_FIELDS;
        return ours ? Optional.of(new DraftForm(place, fields)) : Optional.empty();
    }

    /** Whether the texts are to name nobody, and which guide they are about. */
    static Optional<Nobody> nobody(HttpServletRequest request) {
        String guide = request.getParameter("guide");
        String edition = request.getParameter("edition");
        boolean said =
                guide != null && edition != null && EDITION.matcher(edition).matches();
        return said ? Optional.of(new Nobody(guide, Integer.parseInt(edition))) : Optional.empty();
    }

    /** Faces names its inputs form:field; what it needs for itself is left out. */
    private static Map<String, String> fieldsOf(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            String field = name.substring(name.lastIndexOf(':') + 1);
            boolean ours = name.indexOf(':') > 0 && FIELD.matcher(field).matches();
            if (ours && values.length == 1) {
                fields.put(field, chosen(name, values[0]));
            }
        });
        return fields;
    }

    /** Faces sends a radio button as form:button:VALUE; the value alone is what was chosen. */
    static String chosen(String name, String sent) {
        String form = name.substring(0, name.indexOf(':') + 1);
        return sent.startsWith(form) ? RADIO.matcher(sent).replaceFirst("$1") : sent;
    }
}
