package dk.enindgang.contact;

import dk.enindgang.access.Access;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The door to the handovers that wait for the caller, and to what she was answered (R4). */
@Stateless
@RolesAllowed("STAFF")
public class WaitingHandovers {

    @PersistenceContext
    EntityManager em;

    @Inject
    ContactAccess families;

    @Inject
    Access access;

    /** R4: those that wait for the caller or for whom she waits, the oldest first. The last of as many as are asked for
     * tells only that there is more. */
    public List<ContactHandoverView> list(int first, int max) {
        List<Object[]> rows = ContactHandoverRows.waiting(em, families.me(), first, max);
        access.show(ContactHandoverRows.members(rows.subList(0, Math.min(rows.size(), max - 1))), "contact.handovers");
        return rows.stream().map(ContactHandoverRows::view).toList();
    }

    /** R4: what colleagues said no to, until the caller has read it. */
    public List<ContactHandoverView> listDeclined() {
        List<Object[]> rows = ContactHandoverRows.declined(em, families.me());
        access.show(ContactHandoverRows.members(rows), "contact.handovers");
        return rows.stream().map(ContactHandoverRows::view).toList();
    }

    /** R4: the caller has read it. */
    public void see(UUID handover) {
        em.createNativeQuery("""
                        update contact_handover set told_at = present_moment()
                        where ref = ?1 and given_by = ?2 and status = 'DECLINED' and told_at is null""")
                .setParameter(1, handover)
                .setParameter(2, families.me())
                .executeUpdate();
    }

    /** How many the caller is one of the two of; a hundred at most. One statement. */
    public int count() {
        return ((Number) em.createNativeQuery("""
                        select count(*) from (
                            select from contact_handover h
                            where h.ended_at is null
                            and (h.to_ref = acting_employee() or h.from_ref = acting_employee())
                            limit 100) waiting""").getSingleResult()).intValue();
    }

    /** R4: whether a colleague said no and the caller has not read it, of a family she still sees. One statement. */
    public boolean isDeclined() {
        return !em.createNativeQuery("""
                        select 1 from contact_handover h join family f on f.id = h.family_id
                        where h.given_by = ?1 and h.status = 'DECLINED' and h.told_at is null""")
                .setParameter(1, families.me())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
