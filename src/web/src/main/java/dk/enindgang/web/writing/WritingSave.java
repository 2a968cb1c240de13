package dk.enindgang.web.writing;

import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Language;
import dk.enindgang.web.frame.Texts;
import dk.enindgang.writing.FieldSaved;
import dk.enindgang.writing.Manuscripts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * {@code POST /writing/save?manuscript=…}: one field, as it is typed. The first line of the answer is what the page says,
 * the rest is what stands in the field now. 409 if somebody else has written something there, 422 if it cannot stand there.
 * For EDITOR.
 */
@WebServlet("/writing/save")
public class WritingSave extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H.mm", Locale.ROOT).withZone(Clocks.DENMARK);

    @Inject
    transient Manuscripts manuscripts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String pointer = request.getParameter("pointer");
        String seen = request.getParameter("seen");
        String value = request.getParameter("value");
        if (pointer == null || seen == null || value == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        Locale locale = Language.of(request);
        try {
            FieldSaved saved = manuscripts.set(Address.uuid(request.getParameter("manuscript")), pointer, seen, value);
            response.setStatus(saved.saved() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CONFLICT);
            response.getWriter().print(words(saved, locale) + "\n" + saved.value());
        } catch (RuleViolation refused) {
            response.setStatus(422);
            response.getWriter().print(Texts.say(locale, String.valueOf(refused.getMessage()), refused.arguments()));
        } catch (NotFound nowhere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String words(FieldSaved saved, Locale locale) {
        if (!saved.saved()) {
            String by = saved.by();
            return by == null ? Texts.say(locale, "frame.theirs") : Texts.say(locale, "frame.theirs.by", by);
        }
        return Texts.say(locale, "frame.saved.at", TIME.format(saved.at()));
    }
}
