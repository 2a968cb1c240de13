package dk.enindgang.organisation.intake;

import dk.enindgang.platform.RuleViolation;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Why something of a file cannot be taken: on which line, the key of the text, and what goes into it. */
public record IntakeFault(FileKind file, int line, String key, List<Serializable> arguments) implements Serializable {

    static IntakeFault of(FileKind file, long line, RuleViolation rule) {
        return new IntakeFault(
                file,
                (int) line,
                String.valueOf(rule.getMessage()),
                Arrays.stream(rule.arguments()).map(IntakeFault::kept).toList());
    }

    private static Serializable kept(Object argument) {
        return argument instanceof Number number ? number : String.valueOf(argument);
    }
}
