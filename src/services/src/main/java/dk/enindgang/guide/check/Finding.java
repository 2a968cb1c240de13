package dk.enindgang.guide.check;

import java.io.Serializable;
import java.util.List;

/**
 * What the check found (fund).
 *
 * @param pointer the place in the guide as a JSON pointer, such as {@code /steps/3/next/0}; empty for the whole
 * @param key of the text that says it
 * @param args what the text speaks about, in its order
 */
public record Finding(String pointer, String key, List<Serializable> args, Severity severity) implements Serializable {

    public Finding {
        args = List.copyOf(args);
    }

    static Finding stop(String pointer, String key, Serializable... args) {
        return new Finding(pointer, key, List.of(args), Severity.STOP);
    }

    static Finding warn(String pointer, String key, Serializable... args) {
        return new Finding(pointer, key, List.of(args), Severity.WARN);
    }

    static Finding hint(String pointer, String key, Serializable... args) {
        return new Finding(pointer, key, List.of(args), Severity.HINT);
    }
}
