package dk.enindgang.exchange;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** R5. One guide of a package, as it stands to ours.
 *
 * @param here our newest edition, if there is one
 * @param open whether somebody is writing on it here, so that it cannot be taken in now
 * @param leadsHere titles of guides it leads to that are not in the package and are found here
 * @param missing names of those that are in neither */
public record PackageRow(
        String slug,
        String title,
        int edition,
        PackageStanding standing,
        @Nullable Integer here,
        boolean open,
        List<String> leadsHere,
        List<String> missing)
        implements Serializable {

    public String leadsHereTogether() {
        return String.join(", ", leadsHere);
    }

    public String missingTogether() {
        return String.join(", ", missing);
    }

    /** It can be taken, and would be something else than ours. */
    public boolean takeable() {
        return !open && standing != PackageStanding.SAME;
    }

    /** It is taken unless somebody says otherwise. */
    public boolean wanted() {
        return takeable() && standing.wanted();
    }
}
