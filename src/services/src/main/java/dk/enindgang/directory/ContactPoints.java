package dk.enindgang.directory;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.Hits;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Settings;
import dk.enindgang.platform.Sought;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to the contact points. Everybody reads them; those with DIRECTORY_EDITOR keep them right,
 * and whoever owns one says that it still is. */
@Stateless
@RolesAllowed("DIRECTORY_EDITOR")
public class ContactPoints {

    /** So many are at hand beside a guide; the others are found by asking. */
    static final int AT_HAND = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    ContactShelf shelf;

    @Inject
    Keeping keeping;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Where what is typed about one is kept until it is saved; about a new one without a ref. */
    public static String draftPlace(@Nullable UUID point) {
        return "directory/edit/" + (point == null ? "new" : point);
    }

    /** The first of those one can call, the acute ones first, in the municipality's own order; as they were at most ten
     * seconds ago (R3). */
    @RolesAllowed("STAFF")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ContactPointRow> list() {
        return shelf.list(this::read);
    }

    private List<ContactPointRow> read() {
        return called("");
    }

    /** R11: the same without those that are one person's, for a sheet that hangs where everybody sees it. One statement. */
    @RolesAllowed("STAFF")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ContactPointRow> card() {
        return called(" and c.employee is null");
    }

    private List<ContactPointRow> called(String narrower) {
        return em.createQuery("""
                        select new dk.enindgang.directory.ContactPointRow(c.name, c.situation, c.phone, c.openHours, c.acute)
                        from ContactPoint c
                        where c.phone is not null and (c.validFrom is null or c.validFrom <= :day)
                        and (c.validTo is null or c.validTo >= :day)""" + narrower + """

                        order by c.acute desc, c.position, c.id""", ContactPointRow.class)
                .setParameter("day", LocalDate.now(clock))
                .setMaxResults(AT_HAND)
                .getResultList();
    }

    /** Some of all, in the order of {@link #list}. One statement.
     *
     * @param text that stands in the name, the use or the number; empty is all. Those that do not hold today are for DIRECTORY_EDITOR alone */
    @RolesAllowed("STAFF")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PointRow> page(String text, int first, int max) {
        LocalDate today = LocalDate.now(clock);
        LocalDate old = today.minusMonths(settings.directoryCheckMonths());
        List<?> rows = em.createNativeQuery("""
                        select p.ref, p.name, p.situation, p.channel, coalesce(p.phone, p.address), p.open_hours, p.acute,
                            o.name, cast(p.verified_on as text), coalesce(p.verified_on, date '1900-01-01') < cast(?1 as date)
                                and coalesce(p.valid_to, 'infinity') >= danish_today(),
                            cast(p.valid_to as text)
                        from contact_point p left join employee o on o.ref = p.owner_ref
                        where (?2 = '' or position(lower(?2) in lower(p.name || ' ' || p.situation)) > 0
                            or (?3 <> '' and position(?3 in replace(p.phone, ' ', '')) > 0))
                        and (?4 = '' or cast(nullif(?4, '') as date)
                            between coalesce(p.valid_from, '-infinity') and coalesce(p.valid_to, 'infinity'))
                        order by p.acute desc, p.position, p.id""")
                .setParameter(1, old.toString())
                .setParameter(2, text.strip())
                .setParameter(
                        3,
                        text.strip().matches("\\+?[0-9 ]+")
                                ? text.replace(" ", "").strip()
                                : "")
                .setParameter(4, caller.has("DIRECTORY_EDITOR") ? "" : today.toString())
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    /** R14: some of those that hold today, in the same order, and how many there are. One statement. */
    @RolesAllowed("STAFF")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Hits<PointRow> find(Sought sought, int first, int max) {
        LocalDate old = LocalDate.now(clock).minusMonths(settings.directoryCheckMonths());
        return PointSearch.found(em, sought, old, first, max);
    }

    /** R6: how many the caller owns that should be looked at again. One statement. */
    @RolesAllowed("STAFF")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int countStale() {
        return new StalePoints(em, settings, clock).countOf(caller.ref());
    }

    /** R6: some of them, in the order of {@link #list}. One statement. */
    @RolesAllowed("STAFF")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PointRow> listStale(int first, int max) {
        return new StalePoints(em, settings, clock).of(caller.ref(), first, max);
    }

    static PointRow row(Object[] c) {
        return new PointRow(
                (UUID) c[0],
                (String) c[1],
                (String) c[2],
                ContactChannel.valueOf((String) c[3]),
                (String) c[4],
                (String) c[5],
                Boolean.TRUE.equals(c[6]),
                (String) c[7],
                c[8] == null ? null : LocalDate.parse((String) c[8]),
                Boolean.TRUE.equals(c[9]),
                c[10] == null ? null : LocalDate.parse((String) c[10]));
    }

    /** Asked before an empty form is shown: whoever may not is refused here, by the role. */
    public void mayCreate() {}

    public PointView edit(UUID ref) {
        ContactPoint point = keeping.point(ref);
        return new PointView(
                ref, point.getVersion(), point.details(), point.verifiedOn(), keeping.changedBy("contact_point", ref));
    }

    /** R4, R5. */
    public UUID create(PointDetails details) {
        var point = new ContactPoint(keeping.nextPosition("contact_point"), details);
        point.verify(LocalDate.now(clock));
        em.persist(point);
        keeping.saved(draftPlace(null));
        return point.getRef();
    }

    /** R4, R5.
     *
     * @param seenVersion of the contact point that was on the screen
     * @return false if somebody has changed it meanwhile; nothing is changed then */
    public boolean change(UUID ref, long seenVersion, PointDetails details) {
        ContactPoint point = keeping.point(ref);
        if (point.getVersion() != seenVersion) {
            return false;
        }
        keeping.raise(point).describe(details);
        keeping.saved(draftPlace(ref));
        return true;
    }

    /** R6: somebody has looked at it today, and it is right. Nothing it says is changed, so its version stays. */
    public void verify(UUID ref) {
        int found = em.createNativeQuery("update contact_point set verified_on = cast(?1 as date) where ref = ?2")
                .setParameter(1, LocalDate.now(clock).toString())
                .setParameter(2, ref)
                .executeUpdate();
        if (found == 0) {
            throw new NotFound();
        }
    }

    /** R6: the same by whoever owns it; it is all she may do with it.
     *
     * @throws RuleViolation if it is not the caller's */
    @RolesAllowed("STAFF")
    public void verifyMine(UUID ref) {
        List<?> owned = em.createNativeQuery("""
                        select coalesce(p.owner_ref = employee_of(cast(?1 as uuid)), false) from contact_point p
                        where p.ref = ?2 for update""")
                .setParameter(1, caller.ref().toString())
                .setParameter(2, ref)
                .getResultList();
        if (owned.contains(false)) {
            throw new RuleViolation("directory.rule.other");
        }
        verify(ref);
    }

    /** R5: nobody is sent there any more. An emergency number stays, and so does what a
     * situation leads to. Who comes second finds it done. */
    public void remove(UUID ref) {
        keeping.refuseNeeded(ref);
        em.createNativeQuery("delete from contact_point where ref = ?1")
                .setParameter(1, ref)
                .executeUpdate();
        keeping.saved(draftPlace(ref));
    }
}
