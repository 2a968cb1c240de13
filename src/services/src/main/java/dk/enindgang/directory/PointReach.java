package dk.enindgang.directory;

import dk.enindgang.directory.who.Days;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/** Whom a contact point is for, and on which days it exists.
 *
 * @param areas none is all
 * @param ageFrom -1 is before birth */
public record PointReach(Set<UUID> areas, int ageFrom, int ageTo, Days valid) implements Serializable {

    public static final int UNBORN = -1;
    public static final int GROWN_UP = 25;

    public static final PointReach ALL = new PointReach(Set.of(), UNBORN, GROWN_UP, Days.ALL);
}
