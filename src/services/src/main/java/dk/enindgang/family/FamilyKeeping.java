package dk.enindgang.family;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes families and who is in them, for doors that have made sure of who asks. */
@ApplicationScoped
public class FamilyKeeping {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<OutgoingEvent> events;

    /** R1. */
    UUID open(FamilyDetails details, UUID person, MemberDetails child) {
        requireUnit(details.unit());
        var family = new Family(details, caller.ref(), clock.instant());
        em.persist(family);
        em.flush();
        serve(family, details);
        em.persist(new FamilyMember(family, person, child.relation(), child.custody(), child.period()));
        em.flush();
        events.fire(new FamilyOpened(family.getRef(), details.unit()));
        return family.getRef();
    }

    /** R7: as it shall be from now on. The unit may only have changed to one that is there today. */
    void change(Family family, FamilyDetails details) {
        if (!family.unit().equals(details.unit())) {
            requireUnit(details.unit());
        }
        // The area first: whoever moves it to a unit of others may not see it afterwards.
        family.requireOpen();
        serve(family, details);
        em.lock(family, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        family.describe(details);
        em.flush();
    }

    /** R8. */
    void close(Family family, String reason) {
        family.close(reason, clock.instant());
        em.flush();
        events.fire(new FamilyClosed(family.getRef(), family.unit()));
    }

    /** R2, R7. */
    UUID add(Family family, UUID person, MemberDetails member) {
        family.requireOpen();
        requireOnce(family, person, member, null);
        em.lock(family, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        var added = new FamilyMember(family, person, member.relation(), member.custody(), member.period());
        em.persist(added);
        em.flush();
        return added.getRef();
    }

    /** R2, R7. */
    void change(Family family, FamilyMember changed, MemberDetails member) {
        family.requireOpen();
        requireOnce(family, changed.person(), member, changed.getRef());
        em.lock(family, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        changed.describe(member.relation(), member.custody(), member.period());
        em.flush();
    }

    /** R2: asked here, so that it is said at the field; the table asks once more. */
    private void requireOnce(Family family, UUID person, MemberDetails member, @Nullable UUID own) {
        List<?> same = em.createNativeQuery("""
                        select 1 from family_member m
                        where m.family_id = ?1 and m.person_ref = ?2 and cast(m.ref as text) <> ?3
                        and daterange(m.valid_from, m.valid_to, '[]')
                            && daterange(cast(?4 as date), cast(nullif(?5, '') as date), '[]')""")
                .setParameter(1, family.getId())
                .setParameter(2, person)
                .setParameter(3, String.valueOf(own))
                .setParameter(4, member.period().getBegins().toString())
                .setParameter(5, Objects.toString(member.period().getEnds(), ""))
                .getResultList();
        if (!same.isEmpty()) {
            throw new RuleViolation("family.rule.once").at("begins");
        }
    }

    private void requireUnit(UUID unit) {
        List<?> there = em.createNativeQuery(
                        "select 1 from org_unit where ref = ?1 and holds_on(valid_from, valid_to, danish_today())")
                .setParameter(1, unit)
                .getResultList();
        if (there.isEmpty()) {
            throw new RuleViolation("family.rule.unit").at("unit");
        }
    }

    /** EclipseLink misreads a missing uuid, so the area is not the entity's. */
    private void serve(Family family, FamilyDetails details) {
        em.flush();
        em.createNativeQuery("update family set area_ref = cast(nullif(?2, '') as uuid) where ref = ?1")
                .setParameter(1, family.getRef())
                .setParameter(2, Objects.toString(details.area(), ""))
                .executeUpdate();
    }
}
