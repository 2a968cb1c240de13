package dk.enindgang.web.family;

import dk.enindgang.family.FamilyMembers;
import dk.enindgang.family.FamilyRow;
import dk.enindgang.family.Likeness;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.web.frame.Language;
import dk.enindgang.web.frame.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /family/alike}: whether somebody who is being typed may be known already. Answers with nothing, or with what
 * is to be said, and a line for each family the reader may see: its address and its name.
 */
@WebServlet("/family/alike")
public class FamilyAlike extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FamilyMembers members;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        Map<String, String[]> sent = request.getParameterMap();
        String name = (field(sent, "givenName") + " " + field(sent, "surname")).strip();
        boolean whole =
                !field(sent, "givenName").isBlank() && !field(sent, "surname").isBlank();
        String said;
        try {
            Likeness found = members.alike(whole ? name : "", day(field(sent, "birthDate")), field(sent, "cpr"));
            said = words(found, Language.of(request), request.getContextPath());
        } catch (RuleViolation wrongNumber) {
            said = Texts.say(Language.of(request), String.valueOf(wrongNumber.getMessage()), wrongNumber.arguments());
        }
        response.getWriter().print(said);
    }

    /** The field of whichever form, as Faces names it. */
    private static String field(Map<String, String[]> sent, String name) {
        return sent.entrySet().stream()
                .filter(one -> one.getKey().endsWith(":" + name) && one.getValue().length == 1)
                .map(one -> one.getValue()[0])
                .findFirst()
                .orElse("");
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeException notYetADay) {
            return null;
        }
    }

    /** Whoever has the same number is the same. */
    private static String known(Likeness found) {
        return found.byNumber() ? "family.alike.number" : "family.alike.known";
    }

    static String words(Likeness found, Locale language, String context) {
        if (found.hidden()) {
            return Texts.say(language, "family.alike.hidden");
        }
        if (found.families().isEmpty()) {
            return "";
        }
        var said = new StringBuilder(Texts.say(language, known(found)));
        for (FamilyRow row : found.families()) {
            said.append('\n')
                    .append(context)
                    .append("/family/read?family=")
                    .append(row.ref())
                    .append(' ')
                    .append(row.name());
        }
        return said.toString();
    }
}
