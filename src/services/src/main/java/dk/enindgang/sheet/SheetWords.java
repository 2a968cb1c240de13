package dk.enindgang.sheet;

import dk.enindgang.contact.ReachRow;
import dk.enindgang.contact.ReachRow.Coming;
import dk.enindgang.contact.ReachRow.Covered;
import dk.enindgang.contact.ReachRow.Reached;
import dk.enindgang.directory.FirstToTry;
import dk.enindgang.directory.FirstToTry.Step;
import dk.enindgang.directory.ForWhom;
import dk.enindgang.directory.NumberRow;
import dk.enindgang.directory.who.RuleTime;
import dk.enindgang.task.DueRow;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of a sheet, in Danish, as the law and the phone calls of that day are. */
final class SheetWords {

    static final Locale DANISH = Locale.forLanguageTag("da");

    private static final int NUMBER = 8;
    private static final char NO_BREAK = '\u00a0';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM", DANISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d. MMM", DANISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", DANISH);

    private final ResourceBundle texts =
            ResourceBundle.getBundle("dk.enindgang.sheet.sheet", Locale.ROOT, SheetWords.class.getClassLoader());

    String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString("sheet." + key), DANISH).format(arguments);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String dayOfYear(LocalDate day) {
        return DAY_OF_YEAR.format(day);
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** R4. */
    String family(ReachRow row) {
        return row.hidden() ? say("hidden", row.family().toString().substring(0, NUMBER)) : row.name();
    }

    String person(@Nullable Reached person) {
        return person == null ? say("nobody") : named(person.name(), person.phone());
    }

    String today(ReachRow row) {
        if (row.person() == null) {
            return say("nobody");
        }
        if (row.here()) {
            return say("here");
        }
        LocalDate until = row.until();
        String away = until == null ? say("away") : say("away.until", day(until));
        return away + " " + substitute(row.substitute());
    }

    /** Day by day as it comes. */
    String coming(ReachRow row) {
        var said = new TreeMap<LocalDate, String>();
        row.coming().forEach(coming -> said.merge(coming.from(), coming(coming), SheetWords::together));
        row.covered().forEach(covered -> said.merge(covered.from(), covered(covered), SheetWords::together));
        return said.isEmpty() ? say("coming.none") : String.join(" ", said.values());
    }

    private static String together(String one, String other) {
        return one + " " + other;
    }

    private String covered(Covered covered) {
        String days = covered.from().equals(covered.until())
                ? WEEKDAY.format(covered.from())
                : say("coming.days", WEEKDAY.format(covered.from()), WEEKDAY.format(covered.until()));
        Reached who = covered.who();
        return who == null
                ? say("coming.uncovered", days)
                : say("coming.covered", days, named(who.name(), who.phone()));
    }

    private String coming(Coming coming) {
        if (coming.successor()) {
            return say("coming.successor", day(coming.from()), person(coming.who()));
        }
        LocalDate until = coming.until();
        return until == null
                ? say("coming.leave.open", day(coming.from()), substitute(coming.who()))
                : say("coming.leave", day(coming.from()), day(until), substitute(coming.who()));
    }

    private String substitute(@Nullable Reached who) {
        return who == null ? say("substitute.none") : say("substitute", named(who.name(), who.phone()));
    }

    /** 1. the first, 2. the next; and when and for whom, where it is not always and for all. */
    String order(FirstToTry situation) {
        var said = new StringJoiner("; ");
        for (int at = 0; at < situation.steps().size(); at++) {
            said.add(at + 1 + ". " + step(situation.steps().get(at)));
        }
        return said.toString();
    }

    private String step(Step step) {
        String who = step.where().isEmpty() ? step.name() : step.name() + ", " + step.where();
        String when = step.time() == RuleTime.ALWAYS ? "" : say("situations." + step.time());
        String note = step.note().isEmpty() ? "" : ": " + step.note();
        return who + only(when, step.whom()) + note;
    }

    String use(NumberRow row) {
        return row.name() + ". " + row.situation() + only("", row.whom());
    }

    private String only(String when, ForWhom whom) {
        String said = Stream.of(when, ages(whom), whom.areas(), whom.here() ? "" : say("away.today"))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "" : " (" + said + ")";
    }

    private String ages(ForWhom whom) {
        if (whom.allAges()) {
            return "";
        }
        if (whom.ageTo() < 0) {
            return say("ages.unbornOnly");
        }
        return whom.ageFrom() < 0 ? say("ages.unborn", whom.ageTo()) : say("ages", whom.ageFrom(), whom.ageTo());
    }

    String by(DueRow row, LocalDate today) {
        return row.day().isBefore(today) ? say("due.late", day(row.day())) : day(row.day());
    }

    String who(DueRow row) {
        if (row.assignee().isEmpty()) {
            return say("nobody");
        }
        String who = named(row.assignee(), row.phone());
        if (!row.away()) {
            return who;
        }
        return who + ". " + say("away") + " "
                + (row.substitute().isEmpty()
                        ? say("substitute.none")
                        : say("substitute", named(row.substitute(), row.substitutePhone())));
    }

    static String named(String name, String phone) {
        return phone.isEmpty() ? name : name + ", " + number(phone);
    }

    /** On one line. */
    static String number(String phone) {
        return phone.replace(' ', NO_BREAK);
    }
}
