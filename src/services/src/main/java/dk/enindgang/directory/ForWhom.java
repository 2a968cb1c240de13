package dk.enindgang.directory;

/**
 * For whom a contact point is, as it stands on paper, and whether somebody is there.
 *
 * @param ageFrom as in {@link PointReach}
 * @param areas by their names; empty is all
 * @param here false where it is one person's who is not here that day
 */
public record ForWhom(int ageFrom, int ageTo, String areas, boolean here) {

    public boolean allAges() {
        return ageFrom <= PointReach.UNBORN && ageTo >= PointReach.GROWN_UP;
    }
}
