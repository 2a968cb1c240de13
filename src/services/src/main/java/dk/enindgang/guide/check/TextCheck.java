package dk.enindgang.guide.check;

import dk.enindgang.guide.file.PersonalData;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is typed: nothing of a person in it, and easy to read (R7, R8). */
final class TextCheck {

    /** Fields a machine reads; no prose stands in them. */
    private static final Set<String> FOR_MACHINES =
            Set.of("id", "slug", "url", "checkedOn", "reviewedOn", "nextReview");

    private static final Set<String> LONG_TEXTS = Set.of("introduction", "instruction", "purpose", "summary");

    /** Two words that begin large. */
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}-])(\\p{Lu}\\p{Ll}++)[ \\u00A0](\\p{Lu}\\p{Ll}++(?:-\\p{Lu}\\p{Ll}++)?)(?!\\p{L})");

    private static final Pattern SURNAME = Pattern.compile(".+(?:sen|gaard|gård|lund|holm|strup|berg|bjerg|skov)");

    private static final String ENDS_SENTENCE = ".?!:»”\"“*-–#>(";

    /** Public information for citizens is written to be below this. */
    private static final int HARD = 45;

    /** In fewer words a number says nothing. */
    private static final int FEW_WORDS = 30;

    private final List<Finding> found;

    TextCheck(List<Finding> found) {
        this.found = found;
    }

    void check(Place guide) {
        guide.texts(place -> {
            if (!FOR_MACHINES.contains(place.name())) {
                personal(place);
            }
            if (LONG_TEXTS.contains(place.name())) {
                hard(place);
            }
        });
    }

    private void personal(Place place) {
        String text = place.text();
        for (String trace : PersonalData.traces(text)) {
            found.add(Finding.stop(place.pointer(), "guide.check.personal." + trace.replace("personal.", "")));
        }
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            if (!beginsSentence(text, name.start())
                    || SURNAME.matcher(name.group(2)).matches()) {
                found.add(Finding.warn(place.pointer(), "guide.check.personal.name", name.group()));
                return;
            }
        }
    }

    private static boolean beginsSentence(String text, int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\u00A0')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n' || ENDS_SENTENCE.indexOf(text.charAt(before)) >= 0;
    }

    private void hard(Place place) {
        Lix lix = Lix.of(place.text());
        if (lix.words() >= FEW_WORDS && lix.value() > HARD) {
            found.add(Finding.hint(place.pointer(), "guide.check.lix", lix.value()));
        }
    }
}
