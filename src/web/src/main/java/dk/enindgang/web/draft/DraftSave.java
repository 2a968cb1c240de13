package dk.enindgang.web.draft;

import dk.enindgang.draft.Drafts;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.run.PersonTraces;
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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * {@code POST /draft/save?place=…}: keeps the fields of a form while they are typed and answers with the time, such as
 * 10.32. A text that may not be kept is answered 422 with the reason in words. With {@code &guide=…&edition=…} the texts
 * are to name nobody: what is to be said of a field follows the time, on a line of its own.
 */
@WebServlet("/draft/save")
public class DraftSave extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H.mm").withZone(Clocks.DENMARK);

    @Inject
    transient Drafts drafts;

    @Inject
    transient PersonTraces traces;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DraftForm> form = DraftForm.of(request);
        if (form.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        try {
            // Looked at first, so that a guide that is not there is answered before anything is kept.
            String looks = looks(form.get().fields(), request);
            Instant at = drafts.save(form.get().place(), form.get().fields());
            response.getWriter().print(TIME.format(at) + looks);
        } catch (RuleViolation refused) {
            response.setStatus(422);
            response.getWriter().print(words(refused, request));
        }
    }

    private String looks(Map<String, String> fields, HttpServletRequest request) {
        Optional<Nobody> nobody = DraftForm.nobody(request);
        var looks = new StringBuilder();
        new TreeMap<>(fields)
                .forEach((field, text) -> nobody.map(one -> traces.list(one.guide(), one.edition(), text))
                        .filter(found -> !found.isEmpty())
                        .ifPresent(found -> looks.append(line(field, DraftLook.words(found, Language.of(request))))));
        return looks.toString();
    }

    static String line(String field, String words) {
        return "\n" + field + ": " + words;
    }

    static String words(RuleViolation refused, HttpServletRequest request) {
        return Texts.say(Language.of(request), String.valueOf(refused.getMessage()), refused.arguments());
    }
}
