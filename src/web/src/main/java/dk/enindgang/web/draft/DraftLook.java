package dk.enindgang.web.draft;

import dk.enindgang.run.PersonTrace;
import dk.enindgang.run.PersonTraces;
import dk.enindgang.web.frame.Language;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says beside a field, and once more after it is saved, that it seems to tell of somebody where nobody is to be named. */
@Named
@RequestScoped
public class DraftLook {

    @Inject
    PersonTraces traces;

    @Inject
    Language language;

    @Inject
    Message message;

    private final Map<String, String> said = new HashMap<>();

    /** What is to be said of a text; nothing where there is nothing to say, or somebody may be named. */
    public String words(@Nullable Nobody nobody, @Nullable String text) {
        if (nobody == null || text == null || text.isBlank()) {
            return "";
        }
        return said.computeIfAbsent(text, one -> words(list(nobody, one), language.getLocale()));
    }

    /** After it is saved: it stays, and whoever wrote it is told where to look. */
    public void tell(@Nullable Nobody nobody, String where, String... texts) {
        if (Stream.of(texts).anyMatch(text -> !words(nobody, text).isEmpty())) {
            message.look("frame.look.saved", where);
        }
    }

    private Set<PersonTrace> list(Nobody nobody, String text) {
        return traces.list(nobody.guide(), nobody.edition(), text);
    }

    static String words(Set<PersonTrace> found, Locale locale) {
        return found.stream()
                .map(trace -> Texts.say(locale, "PersonTrace." + trace.name()))
                .collect(Collectors.joining(" "));
    }
}
