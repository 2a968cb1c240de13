package dk.enindgang.web.access;

import dk.enindgang.access.LookRow;
import dk.enindgang.platform.Clocks;
import dk.enindgang.web.frame.Texts;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** A look as a line of a file, in the words of its reader. */
final class LookWords {

    /** As a spreadsheet sorts it, in Danish time. */
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Clocks.DENMARK);

    private final Locale locale;

    LookWords(Locale locale) {
        this.locale = locale;
    }

    String[] heading() {
        return Stream.of(
                        "access.looks.at",
                        "access.looks.person",
                        "access.looks.employee",
                        "access.looks.what",
                        "access.export.role",
                        "access.export.relation",
                        "access.looks.why",
                        "access.export.subject",
                        "access.looks.address")
                .map(this::say)
                .toArray(String[]::new);
    }

    String[] cells(LookRow row) {
        return new String[] {
            AT.format(row.at()),
            row.personName(),
            row.employee(),
            say("LookKind." + row.kind().name()),
            say("Role." + row.role()),
            say("access.relation." + row.relation()),
            say("Purpose." + row.purpose().name()),
            say("access.subject." + row.subject()),
            row.address()
        };
    }

    /** Said last when a file does not hold all of them. */
    String more(int most) {
        return Texts.say(locale, "access.looks.cut", most);
    }

    private String say(String key) {
        return Texts.say(locale, key);
    }
}
