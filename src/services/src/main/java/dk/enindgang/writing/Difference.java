package dk.enindgang.writing;

import java.util.List;

/** One thing that is different between two guides (forskel), ready to be told.
 *
 * @param step the number of the step it is about; empty for the guide as a whole
 * @param field what of it, such as {@code deadline.text}
 * @param before what was said, by field */
public record Difference(String step, String field, DifferenceKind kind, List<Said> before, List<Said> after) {

    /** A value and the field it stands in. */
    public record Said(String field, String value) {}
}
