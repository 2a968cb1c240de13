package dk.enindgang.guide.file;

import java.util.List;
import java.util.Locale;

/** R6. Signs nobody sees and nobody types: PostgreSQL refuses one of them, and none belongs in a text. */
final class Unseen {

    private Unseen() {}

    /** Control signs, signs that turn what follows them around, and halves of signs. */
    static boolean is(int sign) {
        boolean turns = (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
        boolean half = Character.getType(sign) == Character.SURROGATE;
        return turns || half || (Character.isISOControl(sign) && sign != '\t' && sign != '\n');
    }

    static void check(List<String> lines, Faults faults) {
        for (int i = 0; i < lines.size(); i++) {
            check(lines.get(i), i + 1, faults);
        }
    }

    /** A text that begins on this line; YAML can write such a sign as an escape. */
    static void check(String text, int line, Faults faults) {
        text.codePoints()
                .filter(Unseen::is)
                .forEach(sign -> faults.add(line, "file.unseen", String.format(Locale.ROOT, "U+%04X", sign)));
    }
}
