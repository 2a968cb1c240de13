package dk.enindgang.acknowledgement;

import dk.enindgang.guide.Guides;
import dk.enindgang.organisation.Myself;
import dk.enindgang.organisation.Standing;
import dk.enindgang.platform.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The door for those who have to read guides, and for the leaders of their units (R3, R5). */
@Stateless
@RolesAllowed("STAFF")
public class Acknowledgements {

    /** Nobody is told of more at once. */
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Guides guides;

    @Inject
    Myself myself;

    @Inject
    DutyShelf shelf;

    /** R2: what the caller has to read and has not acknowledged, the longest waiting first. One statement. */
    public List<ToRead> listToRead() {
        List<?> rows = em.createNativeQuery("""
                        select g.slug, guide_said(g.slug, g.edition, g.title) as title, r.since from guide_reader r
                        join action_guide g on g.slug = r.guide_slug and g.status = 'PUBLISHED'
                        where r.employee_ref = employed_of(?1) and r.acknowledged_at is null
                        order by r.since, title limit ?2""")
                .setParameter(1, myself.account())
                .setParameter(2, MOST)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new ToRead((String) c[0], (String) c[1], ((Date) c[2]).toLocalDate()))
                .toList();
    }

    /** R2, R6: whether the caller has to read a guide; empty if not. One statement, none where nobody has to. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Duty> findDuty(String guide) {
        if (!shelf.mayHaveReaders(guide, this::mandatory)) {
            return Optional.empty();
        }
        List<?> rows = em.createNativeQuery("""
                        select r.since, r.acknowledged_at from guide_reader r
                        where r.employee_ref = employed_of(?1) and r.guide_slug = ?2""")
                .setParameter(1, myself.account())
                .setParameter(2, guide)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new Duty(((Date) c[0]).toLocalDate(), c[1] == null ? null : ((Timestamp) c[1]).toInstant()))
                .findFirst();
    }

    private Set<String> mandatory() {
        List<?> guides = em.createNativeQuery("""
                        select m.guide_slug from guide_mandatory m
                        where m.ended_at is null and m.since <= danish_today()""").getResultList();
        return guides.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** R3: the caller has read it. The same again changes nothing.
     *
     * @return false if another edition holds now, so that it is shown first; nothing is written then
     * @throws NotFound if the caller's account is linked to no colleague */
    public boolean acknowledge(String guide, int edition) {
        UUID employee = myself.standing().map(Standing::employee).orElseThrow(NotFound::new);
        if (guides.newestEdition(guide).orElseThrow(NotFound::new) != edition) {
            return false;
        }
        em.createNativeQuery("""
                        insert into guide_acknowledgement
                            (id, version, ref, employee_ref, guide_slug, guide_edition, acknowledged_at)
                        values (nextval('stored_seq'), 1, gen_random_uuid(), ?1, ?2, ?3, ?4)
                        on conflict on constraint guide_acknowledgement_once do nothing""")
                .setParameter(1, employee)
                .setParameter(2, guide)
                .setParameter(3, edition)
                .setParameter(4, Timestamp.from(myself.now()))
                .executeUpdate();
        return true;
    }

    /** R5: the units the caller leads and those below, with each guide that has to be read there; those with somebody
     * missing first. One statement.
     *
     * @param guide the slug of one guide; all of them if empty */
    @RolesAllowed("LEADER")
    public List<CoverageRow> listCoverage(String guide, int first, int max) {
        List<?> rows = em.createNativeQuery("""
                        select u.ref, unit_name(u.id, danish_today()) as name, g.slug,
                            guide_said(g.slug, g.edition, g.title) as title, count(*), count(r.acknowledged_at)
                        from units_led_below(?1) led(id)
                        join org_unit u on u.id = led.id
                        join employment m on m.unit_id = u.id and holds_on(m.valid_from, m.valid_to, danish_today())
                        join guide_reader r on r.employee_id = m.employee_id
                        join action_guide g on g.slug = r.guide_slug and g.status = 'PUBLISHED'
                        where ?2 = '' or g.slug = ?2
                        group by u.ref, u.id, g.slug, g.edition, g.title
                        order by count(*) = count(r.acknowledged_at), name, title, u.ref offset ?3 limit ?4""")
                .setParameter(1, myself.account())
                .setParameter(2, guide)
                .setParameter(3, first)
                .setParameter(4, max)
                .getResultList();
        return rows.stream().map(row -> coverage((Object[]) row)).toList();
    }

    private static CoverageRow coverage(Object[] c) {
        return new CoverageRow(
                (UUID) c[0],
                (String) c[1],
                (String) c[2],
                (String) c[3],
                ((Number) c[4]).intValue(),
                ((Number) c[5]).intValue());
    }

    /** R5: who works in a unit and has not read a guide she should, by name; nobody, if the caller does not lead it. One
     * statement. */
    @RolesAllowed("LEADER")
    public List<String> listMissing(UUID unit, String guide, int first, int max) {
        List<?> names = em.createNativeQuery("""
                        select e.name from org_unit u
                        join employment m on m.unit_id = u.id and holds_on(m.valid_from, m.valid_to, danish_today())
                        join guide_reader r on r.employee_id = m.employee_id
                        join employee e on e.id = m.employee_id
                        where u.ref = ?2 and u.id in (select units_led_below(?1))
                        and r.guide_slug = ?3 and r.acknowledged_at is null
                        order by e.name, e.ref offset ?4 limit ?5""")
                .setParameter(1, myself.account())
                .setParameter(2, unit)
                .setParameter(3, guide)
                .setParameter(4, first)
                .setParameter(5, max)
                .getResultList();
        return names.stream().map(String.class::cast).toList();
    }
}
