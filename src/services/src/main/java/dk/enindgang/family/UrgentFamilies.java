package dk.enindgang.family;

import dk.enindgang.access.Urgency;
import dk.enindgang.access.Work;
import dk.enindgang.platform.NotYours;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The door to urgent access to families (R12). */
@Stateless
@RolesAllowed("STAFF")
public class UrgentFamilies {

    @Inject
    FamilyAccess families;

    @Inject
    Urgency urgency;

    /** Opens a family the caller was refused, to read.
     *
     * @throws dk.enindgang.platform.NotFound if there is none, or no urgency helps with somebody in it */
    public void take(UUID family, String reason) {
        urgency.requireReason(reason);
        List<Work> work = families.work(family);
        if (work.isEmpty()) {
            throw new NotYours();
        }
        if (!work.stream().allMatch(urgency::helps)) {
            throw families.refused(family);
        }
        urgency.take(work.get(0), reason);
    }
}
