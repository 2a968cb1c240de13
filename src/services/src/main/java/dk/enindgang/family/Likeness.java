package dk.enindgang.family;

import java.io.Serializable;
import java.util.List;

/**
 * Whether what is typed may be known already (R6).
 *
 * @param families those the reader may see, with somebody like that in them
 * @param hidden whether the number is kept of somebody the reader may not see
 */
public record Likeness(List<FamilyRow> families, boolean hidden) implements Serializable {

    public static final Likeness NONE = new Likeness(List.of(), false);

    public Likeness {
        families = List.copyOf(families);
    }

    public boolean any() {
        return hidden || !families.isEmpty();
    }
}
