package dk.enindgang.guide.file;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The faults of one file, gathered while it is read, in the order of their lines and each only once. */
final class Faults {

    private static final ResourceBundle REASONS =
            ResourceBundle.getBundle("dk.enindgang.guide.file.reasons", Locale.ROOT, Faults.class.getClassLoader());

    private final String file;
    private final SortedSet<GuideFault> found = new TreeSet<>();
    private final Set<Told> told = new LinkedHashSet<>();

    Faults(String file) {
        this.file = file;
    }

    /** The reason is a key of the reasons; what it speaks about goes into it. */
    void add(int line, String reason, Object... about) {
        Object[] words = Arrays.stream(about).map(String::valueOf).toArray();
        String sentence = new MessageFormat(REASONS.getString(reason), Locale.ROOT).format(words);
        found.add(new GuideFault(file, line, sentence));
        told.add(new Told(line, reason, sentence));
    }

    /** The same with the key of each reason. */
    Set<Told> told() {
        return told;
    }

    boolean none() {
        return found.isEmpty();
    }

    List<GuideFault> list() {
        return List.copyOf(found);
    }

    /** A fault, for those who say it in other words. */
    record Told(int line, String reason, String sentence) {}

    /** What was wrong in the end, in one line. */
    static String root(Throwable broken) {
        Throwable cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String words = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return words.lines().findFirst().orElse("").strip();
    }

    static String text(String reason) {
        return REASONS.getString(reason);
    }

    static boolean knows(String reason) {
        return REASONS.containsKey(reason);
    }
}
