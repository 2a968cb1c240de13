package dk.enindgang.acknowledgement;

import java.util.UUID;

/** How many of a unit's colleagues have to have read a guide, and how many have. */
public record CoverageRow(UUID unit, String unitName, String guide, String title, int readers, int done) {

    /** Of a hundred, never more than it is. */
    public int share() {
        return done * 100 / readers;
    }

    public int missing() {
        return readers - done;
    }
}
