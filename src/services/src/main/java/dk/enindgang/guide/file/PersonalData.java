package dk.enindgang.guide.file;

import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.PhonePattern;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * R3. Looks for what must not be typed into a guide. Emergency numbers of three digits are no telephone numbers in this
 * sense: they are the same everywhere and never change.
 */
public final class PersonalData {

    private static final Pattern MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w-]+\\.[\\w.-]*\\w");

    private static final Map<String, Predicate<String>> TRACES = Map.of(
            "personal.phone",
            PhonePattern::in,
            "personal.mail",
            text -> MAIL.matcher(text).find());

    private PersonalData() {}

    static void check(List<String> lines, Faults faults) {
        for (int i = 0; i < lines.size(); i++) {
            check(List.of(lines.get(i)), i + 1, faults);
        }
    }

    /** Lines that all belong to one place. */
    static void check(List<String> lines, int place, Faults faults) {
        lines.forEach(text -> traces(text).forEach(reason -> faults.add(place, reason)));
    }

    /** What was found, as the keys of the reasons: personal.cpr, personal.mail, personal.phone. */
    public static Set<String> traces(String text) {
        var found = new TreeSet<String>();
        if (CprPattern.in(text)) {
            found.add("personal.cpr");
        }
        TRACES.forEach((reason, trace) -> {
            if (trace.test(text)) {
                found.add(reason);
            }
        });
        return found;
    }
}
