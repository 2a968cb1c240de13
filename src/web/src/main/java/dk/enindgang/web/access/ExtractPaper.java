package dk.enindgang.web.access;

import dk.enindgang.access.LookExtract;
import dk.enindgang.platform.audit.Purpose;
import dk.enindgang.platform.pdf.Paper;
import dk.enindgang.web.frame.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a person is told who asks, on paper, in the words of the page (access R12). */
final class ExtractPaper {

    private static final List<Integer> WIDTHS = List.of(23, 36, 26, 15);

    private final Locale locale;
    private final DateTimeFormatter day;

    ExtractPaper(Locale locale) {
        this.locale = locale;
        day = DateTimeFormatter.ofPattern("d. MMMM yyyy", locale);
    }

    /** The municipality says who tells it, and the day when. */
    byte[] of(LookExtract extract, LocalDate from, LocalDate until, String municipality, LocalDate today) {
        var paper = new Paper(locale, say("access.extract.title"));
        if (!extract.name().isEmpty()) {
            paper.lead(say("access.extract.of", extract.name()));
        }
        paper.line(say("frame.days", day.format(from), day.format(until)))
                .line(say("access.extract.made", municipality, day.format(today)))
                .line(say("access.extract.intro"))
                .heading(say("access.extract.happened"));
        if (extract.told().isEmpty()) {
            paper.line(say("access.looks.none"));
        } else {
            paper.table(heads(), WIDTHS, extract.told().stream().map(this::cells));
        }
        return paper.heading(say("access.extract.who"))
                .line(say("access.extract.names"))
                .toPdf();
    }

    private List<String> heads() {
        return Stream.of("access.extract.day", "access.extract.what", "access.extract.purpose", "access.extract.often")
                .map(this::say)
                .toList();
    }

    private List<String> cells(LookExtract.Told told) {
        return List.of(
                day.format(told.day()),
                say("access.extract." + told.kind().name()),
                told.purpose() == Purpose.UNKNOWN
                        ? ""
                        : say("Purpose." + told.purpose().name()),
                String.valueOf(told.times()));
    }

    private String say(String key, Object... arguments) {
        return Texts.say(locale, key, arguments);
    }
}
