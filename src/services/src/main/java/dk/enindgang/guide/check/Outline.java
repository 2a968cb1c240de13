package dk.enindgang.guide.check;

import java.util.Set;

/**
 * What another guide must be known by.
 *
 * @param ends whether it can be finished by itself
 * @param leadsTo the guides it leads to otherwise
 */
public record Outline(boolean ends, Set<String> leadsTo) {

    /** Of a guide nothing is known of: it is taken to be right. */
    public static final Outline UNKNOWN = new Outline(true, Set.of());

    public Outline {
        leadsTo = Set.copyOf(leadsTo);
    }
}
