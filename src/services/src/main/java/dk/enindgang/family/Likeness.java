package dk.enindgang.family;

import java.io.Serializable;
import java.util.List;

/**
 * Whether what is typed may be known already (R6).
 *
 * @param families those the reader may see, with somebody like that in them
 * @param hidden whether the number is kept of somebody the reader may not see
 * @param byNumber whether they were found by their CPR number, so that it is the same person
 */
public record Likeness(List<FamilyRow> families, boolean hidden, boolean byNumber) implements Serializable {

    public static final Likeness NONE = new Likeness(List.of(), false, false);

    public Likeness {
        families = List.copyOf(families);
    }

    public boolean any() {
        return hidden || !families.isEmpty();
    }
}
