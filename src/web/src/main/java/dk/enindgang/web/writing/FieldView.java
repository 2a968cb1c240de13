package dk.enindgang.web.writing;

import dk.enindgang.guide.file.English;
import dk.enindgang.guide.file.GuideFiles;
import dk.enindgang.guide.file.GuideShape.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One field as the page shows it.
 *
 * @param seen what the writer saw there, so that nobody is written over
 * @param theirs what somebody else wrote there meanwhile, or null
 * @param before what the writer saw there before that
 * @param findings what the machine says about it, in words */
public record FieldView(
        String pointer,
        String label,
        Kind kind,
        String value,
        String seen,
        int most,
        boolean needed,
        List<Option> options,
        List<String> findings,
        @Nullable String theirs,
        String before,
        String theirWords) {

    private static final int MOST_LINES = 20_000;

    /** A value one can choose. */
    public record Option(String value, String label, boolean chosen) {}

    /** The language of what stands there; the words around it are in the reader's. */
    public String language() {
        return English.is(pointer) ? "en" : "da";
    }

    /** Somebody must look here: the machine says something, or what was typed is not saved. */
    public boolean urgent() {
        return !findings.isEmpty() || theirs != null || !value.equals(seen);
    }

    /** As an id of the page has it. */
    public String id() {
        return id(pointer);
    }

    static String id(String pointer) {
        return "w" + pointer.replace('/', '-');
    }

    public boolean line() {
        return kind == Kind.LINE && options.isEmpty();
    }

    public boolean lines() {
        return kind == Kind.LINES;
    }

    public boolean marked() {
        return kind == Kind.MARKDOWN;
    }

    public boolean choice() {
        return kind != Kind.CHOICES && !options.isEmpty();
    }

    public boolean choices() {
        return kind == Kind.CHOICES;
    }

    public boolean yes() {
        return kind == Kind.YES;
    }

    public boolean day() {
        return kind == Kind.DAY;
    }

    public boolean number() {
        return kind == Kind.NUMBER && options.isEmpty();
    }

    /** One input, so one label; a group of boxes has a legend instead. */
    public boolean labelled() {
        return kind != Kind.CHOICES && kind != Kind.YES;
    }

    /** Rows that hold about what is written. */
    public int rows() {
        int lines = (int) value.lines().count() + value.length() / 80;
        return Math.max(kind == Kind.MARKDOWN ? 5 : 3, Math.min(24, lines + 1));
    }

    /** The input's longest text; what lines hold is counted for each line. */
    public int maxlength() {
        return kind == Kind.LINES ? MOST_LINES : most;
    }

    /** What stands there, in words. */
    public String shown() {
        List<String> chosen =
                options.stream().filter(Option::chosen).map(Option::label).toList();
        return chosen.isEmpty() ? value : String.join("\n", chosen);
    }

    /** Markdown as readers will see it. */
    public String html() {
        return GuideFiles.show(value);
    }
}
