package dk.enindgang.directory;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The door to what is wrong in the beredskab and nobody's, until somebody takes it. For DIRECTORY_EDITOR. */
@Stateless
@RolesAllowed("DIRECTORY_EDITOR")
public class UnownedEntries {

    @PersistenceContext
    EntityManager em;

    @Inject
    HoleReading holes;

    @Inject
    Keeping keeping;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** R15: how many situations are without an owner. One statement. */
    public int countSituations() {
        return ((Number) em.createNativeQuery("select count(*) from contact_situation s where " + Nobodys.SITUATION)
                        .getSingleResult())
                .intValue();
    }

    /** R15: how many contact points without an owner should be looked at again. One statement. */
    public int countStale() {
        return stale().countUnowned();
    }

    /** R15: the situations, each with the holes of the first week that has some, if one has. */
    public List<CoverageView> situations() {
        return holes.unowned();
    }

    /** R15: the first of the contact points. One statement. */
    public List<PointRow> points(int max) {
        return stale().unowned(max);
    }

    private StalePoints stale() {
        return new StalePoints(em, settings, clock);
    }

    /** R15: the caller is its owner from now on.
     *
     * @throws dk.enindgang.platform.RuleViolation if it is that of somebody who works here, or the caller is no colleague */
    public void takeSituation(UUID ref) {
        ContactSituation situation = keeping.situation(ref);
        long before = situation.getVersion();
        keeping.raise(situation).take(keeping.colleague(caller.ref()), keeping::works);
        em.flush();
        keeping.seen(Situations.draftPlace(ref), before, situation.getVersion());
    }

    /** R15: the same of a contact point. */
    public void takePoint(UUID ref) {
        ContactPoint point = keeping.point(ref);
        long before = point.getVersion();
        keeping.raise(point).take(keeping.colleague(caller.ref()), keeping::works);
        em.flush();
        keeping.seen(ContactPoints.draftPlace(ref), before, point.getVersion());
    }
}
