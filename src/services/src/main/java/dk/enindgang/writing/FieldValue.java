package dk.enindgang.writing;

import dk.enindgang.guide.file.GuideFiles;
import dk.enindgang.guide.file.GuideShape;
import dk.enindgang.guide.file.GuideShape.Kind;
import dk.enindgang.guide.file.GuideShape.Place;
import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody types, and what is kept of it (R5, R10): refused at once where it could never stand there. */
final class FieldValue {

    /** The names of a manuscript's own that are not typed. */
    private static final Set<String> FIXED = Set.of("slug", "number", ManuscriptTree.ID, FileForm.KEY, "reader");

    /** Spaces of every width are a space; from a document one gets them without seeing it. */
    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");

    private FieldValue() {}

    /** The place as the schema knows it.
     *
     * @throws NotFound if nothing can be typed there */
    static Place place(String pointer) {
        if (!ManuscriptTree.isPointer(pointer) || FIXED.contains(ManuscriptTree.last(pointer))) {
            throw new NotFound();
        }
        requireItems(pointer);
        if (pointer.matches("/steps/[0-9a-f]{8}/variants/(EMPLOYEE|LEADER|AUTHORITY_ADVISER)(_en)?")) {
            return at(pointer + "/instruction");
        }
        Place place = at(pointer);
        if (place.kind() == Kind.ITEMS || place.kind() == Kind.FIELDS) {
            throw new NotFound();
        }
        return place;
    }

    /** R1. The schema does not say what the things of a list are called; here each has a name of its own making. */
    static void requireItems(String pointer) {
        for (String one = ManuscriptTree.above(pointer); !one.isEmpty(); one = ManuscriptTree.above(one)) {
            if (isList(ManuscriptTree.above(one)) && !ManuscriptTree.isItem(ManuscriptTree.last(one))) {
                throw new NotFound();
            }
        }
    }

    /** In the schema laws are no list: there each has a name that the writer made up. */
    static boolean isList(String pointer) {
        return pointer.equals("/" + FileForm.LAWS)
                || (!pointer.isEmpty()
                        && GuideShape.get()
                                .at(pointer)
                                .filter(place -> place.kind() == Kind.ITEMS)
                                .isPresent());
    }

    private static Place at(String pointer) {
        return GuideShape.get().at(pointer).orElseThrow(NotFound::new);
    }

    /** As it is kept; nothing where it is empty. */
    static @Nullable Object of(String typed, Place place, String pointer) {
        String text = typed.replace("\r\n", "\n").replace('\r', '\n');
        if (place.kind() != Kind.MARKDOWN && place.kind() != Kind.LINES && place.kind() != Kind.CHOICES) {
            text = SPACE.matcher(text).replaceAll(" ");
        }
        text = text.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (CprPattern.in(text)) {
            throw refused("writing.rule.cpr", pointer);
        }
        if (text.codePoints().anyMatch(GuideFiles::isUnseen)) {
            throw refused("writing.rule.unseen", pointer);
        }
        return switch (place.kind()) {
            case NUMBER -> number(text, pointer);
            case YES -> text.equals("true") ? Boolean.TRUE : null;
            case DAY -> day(text, pointer);
            case CHOICE -> choice(text, place, pointer);
            case CHOICES ->
                lines(text)
                        .map(one -> choice(one, place, pointer))
                        .distinct()
                        .sorted(order(place))
                        .toList();
            case LINES -> several(text, place, pointer);
            default -> inLength(text, place, pointer);
        };
    }

    private static Comparator<String> order(Place place) {
        return Comparator.comparing(place.values()::indexOf);
    }

    private static List<String> several(String text, Place place, String pointer) {
        List<String> lines =
                lines(text).map(one -> inLength(one, place, pointer)).distinct().toList();
        if (lines.size() > Manuscripts.MOST) {
            throw refused("writing.rule.many", pointer, Manuscripts.MOST);
        }
        return lines;
    }

    private static Stream<String> lines(String text) {
        return text.lines()
                .map(line -> SPACE.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty());
    }

    private static String inLength(String text, Place place, String pointer) {
        if (text.length() > place.most()) {
            throw refused("writing.rule.long", pointer, place.most());
        }
        return text;
    }

    private static Integer number(String text, String pointer) {
        if (!text.matches("-?\\d{1,4}")) {
            throw refused("writing.rule.number", pointer);
        }
        return Integer.valueOf(text);
    }

    private static String day(String text, String pointer) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException e) {
            throw refused("writing.rule.day", pointer);
        }
    }

    private static String choice(String text, Place place, String pointer) {
        if (!place.values().contains(text)) {
            throw refused("writing.rule.choice", pointer);
        }
        return text;
    }

    private static RuleViolation refused(String why, String pointer, Object... arguments) {
        return new RuleViolation(why, arguments).at(pointer);
    }

    /** As it stands in a form: values of a list on lines of their own. */
    static String typed(@Nullable Object value) {
        if (value instanceof List<?> items) {
            return String.join("\n", items.stream().map(String::valueOf).toList());
        }
        return value == null ? "" : String.valueOf(value);
    }
}
