package dk.enindgang.web.draft;

import dk.enindgang.draft.Drafts;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.web.frame.Language;
import dk.enindgang.web.frame.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * {@code POST /draft/save?place=…}: keeps the fields of a form while they are typed and answers with the time, such as
 * 10.32. A text that may not be kept is answered 422 with the reason in words.
 */
@WebServlet("/draft/save")
public class DraftSave extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H.mm").withZone(Clocks.DENMARK);

    private static final Pattern PLACE = Pattern.compile("[a-z0-9/-]{1,200}");

    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9]{1,60}");

    private static final Pattern RADIO = Pattern.compile("^[a-z][A-Za-z0-9]*:[a-z][A-Za-z0-9]*:([A-Z][A-Z_]*)$");

    private static final int MOST_FIELDS = 20;

    @Inject
    transient Drafts drafts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String place = request.getParameter("place");
        Map<String, String> fields = fields(request);
        if (place == null || !PLACE.matcher(place).matches() || fields.isEmpty() || fields.size() > MOST_FIELDS) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        try {
            Instant at = drafts.save(place, fields);
            response.getWriter().print(TIME.format(at));
        } catch (RuleViolation refused) {
            response.setStatus(422);
            response.getWriter().print(words(refused, request));
        }
    }

    /** Faces names its inputs form:field; what it needs for itself is left out. */
    private static Map<String, String> fields(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            String field = name.substring(name.lastIndexOf(':') + 1);
            boolean ours = name.indexOf(':') > 0 && FIELD.matcher(field).matches();
            if (ours && values.length == 1) {
                fields.put(field, chosen(values[0]));
            }
        });
        return fields;
    }

    /** Faces sends a radio button as form:button:VALUE; the value alone is what was chosen. */
    static String chosen(String sent) {
        return RADIO.matcher(sent).replaceFirst("$1");
    }

    private static String words(RuleViolation refused, HttpServletRequest request) {
        return Texts.say(Language.of(request), String.valueOf(refused.getMessage()), refused.arguments());
    }
}
