package dk.enindgang.web.writing;

import dk.enindgang.guide.file.English;
import dk.enindgang.web.frame.Language;
import dk.enindgang.web.frame.Texts;
import dk.enindgang.writing.Around;
import dk.enindgang.writing.Around.CoWriter;
import dk.enindgang.writing.ManuscriptView;
import dk.enindgang.writing.ManuscriptVisits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Who else is in a manuscript, in words. */
@RequestScoped
public class Beside {

    @Inject
    ManuscriptVisits visits;

    @Inject
    Language language;

    @Inject
    Clock clock;

    /** The line of a page that has just been opened; empty where nobody else is there. */
    String line(ManuscriptView view, String step) {
        return view.draft() ? line(visits.see(view.ref(), step, view.last())) : "";
    }

    /** One sentence for each of the others. */
    String line(Around around) {
        return around.writers().stream().map(this::line).collect(Collectors.joining(" "));
    }

    private String line(CoWriter writer) {
        String place =
                writer.step().isEmpty() ? say("writing.beside.guide") : say("writing.beside.step", writer.step());
        Instant at = writer.at();
        return at == null
                ? say("writing.beside.reads", writer.name(), place)
                : say("writing.beside.writes", writer.name(), place, field(writer.pointer()), ago(at));
    }

    /** The sentence without what changes from minute to minute, for those who listen. */
    String said(Around around) {
        List<String> names =
                around.writers().stream().map(CoWriter::name).distinct().toList();
        return names.isEmpty() ? "" : say("writing.beside.here", String.join(", ", names));
    }

    /** That more has been changed than is told place by place; empty where it has not. */
    String more(Around around) {
        return around.more() == 0 ? "" : say("writing.beside.more", around.more());
    }

    /** What somebody has changed, at the place itself. */
    String changed(String by) {
        return say("writing.beside.changed", by);
    }

    /** The same where the reader has written there too. */
    String both(String by) {
        return say("frame.theirs.by", by);
    }

    private String field(String pointer) {
        String path = Sections.path(pointer);
        return English.is(path)
                ? say("writing.english.of", say("writing.field." + English.danish(path)))
                : say("writing.field." + path);
    }

    private String ago(Instant at) {
        return say(
                "writing.beside.ago",
                Math.max(0, Duration.between(at, clock.instant()).toMinutes()));
    }

    private String say(String key, Object... arguments) {
        return Texts.say(language.getLocale(), key, arguments);
    }
}
