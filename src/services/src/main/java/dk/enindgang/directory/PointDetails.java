package dk.enindgang.directory;

import java.io.Serializable;

/**
 * What is written about a contact point.
 *
 * @param situation when to use it, in a few words
 * @param value a number, an address or a place, as its channel needs it
 * @param acute whether it is always at hand, on every page
 */
public record PointDetails(
        String name,
        String situation,
        ContactChannel channel,
        String value,
        PointHours hours,
        PointReach reach,
        PointBehind behind,
        boolean acute)
        implements Serializable {

    /** R4, R5.
     *
     * @throws dk.enindgang.platform.RuleViolation at all fields that cannot be kept */
    public void require() {
        PointCheck.require(this);
    }
}
