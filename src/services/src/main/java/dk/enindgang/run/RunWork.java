package dk.enindgang.run;

import dk.enindgang.access.Relation;
import dk.enindgang.account.OpenAccounts;
import dk.enindgang.account.Role;
import dk.enindgang.organisation.OpenWork;
import dk.enindgang.organisation.WorkRow;
import dk.enindgang.platform.audit.AccessLog;
import dk.enindgang.platform.audit.LookKind;
import dk.enindgang.platform.audit.Purpose;
import dk.enindgang.platform.audit.Right;
import dk.enindgang.platform.db.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Guide runs that are not closed are work in hand: whoever leaves hands them over, with all their answers (R12). Who
 * hands over sees no more of them than the guide's title, so the rows are counted and moved as the system.
 */
@ApplicationScoped
public class RunWork implements OpenWork {

    /** Of the one who moves work on; she never sees the child. */
    private static final Right HANDING_OVER = new Right(Role.DIRECTORY_EDITOR.name(), "HANDOVER", Purpose.LEADERSHIP);

    /** Of the one who comes into a team by her own yes. */
    private static final Right JOINING = new Right(Role.STAFF.name(), Relation.TEAM.name(), Purpose.WORK);

    private static final String OPEN = "not closed and started_by = any (cast(?1 as uuid[]))";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    SystemWork system;

    @Inject
    OpenAccounts open;

    @Inject
    AccessLog log;

    @Override
    public List<WorkRow> list(Set<UUID> accounts) {
        List<?> runs = system.during(() -> em.createNativeQuery(
                        "select started_by, guide_said(guide_slug, guide_edition, guide_title), started_at"
                                + " from guide_run where " + OPEN
                                + " order by touched_at desc, id desc")
                .setParameter(1, array(accounts))
                .getResultList());
        return runs.stream()
                .map(run -> (Object[]) run)
                .map(c -> new WorkRow((UUID) c[0], "run.openWork", (String) c[1], ((Timestamp) c[2]).toInstant()))
                .toList();
    }

    /** A run about a child who is closed to the receiver stays: nobody could go on with it. */
    @Override
    public void handOver(Set<UUID> accounts, UUID to) {
        List<?> moved = system.during(() -> em.createNativeQuery("update guide_run set started_by = ?2,"
                        + " version = version + 1 where " + OPEN
                        + " and (person_ref is null or person_ref not in (select access_closed(employed_of(?2))))"
                        + " returning ref, person_ref")
                .setParameter(1, array(accounts))
                .setParameter(2, to)
                .getResultList());
        moved(moved);
    }

    /** Writes down that work about children was moved on: rows of a run and its child, none where it is about nobody. */
    void moved(List<?> runs) {
        var children = new HashMap<UUID, UUID>();
        for (Object row : runs) {
            Object[] run = (Object[]) row;
            if (run[1] != null) {
                children.put((UUID) run[0], (UUID) run[1]);
            }
        }
        log.writeAll(LookKind.CHANGE, HANDING_OVER, children, RunAccess.SUBJECT);
    }

    /** Writes down that somebody came into the team of a run by her own yes. */
    void joined(UUID person, UUID run) {
        log.write(LookKind.CHANGE, JOINING, person, RunAccess.SUBJECT, run);
    }

    /** For what passes work on: after the first half of it the database may show the caller nothing of the other any more. */
    <T> T asSystem(Supplier<T> block) {
        return system.during(block);
    }

    /** Whether somebody has anything in hand with a child, as who began a run or in its team. */
    boolean isWith(UUID person, UUID employee) {
        return !system.during(() -> em.createNativeQuery("""
                        select 1 from guide_run r where r.person_ref = ?1
                        and (employee_of(r.started_by) = ?2 or r.id in (
                            select m.run_id from run_member m where m.employee_ref = ?2 and m.ended_at is null))""")
                        .setParameter(1, person)
                        .setParameter(2, employee)
                        .setMaxResults(1)
                        .getResultList())
                .isEmpty();
    }

    /** The colleague an account belongs to, if she is employed today; else null. */
    @Nullable
    UUID employee(UUID account) {
        return (UUID) em.createNativeQuery("select employed_of(?1)")
                .setParameter(1, account)
                .getSingleResult();
    }

    /** The account a colleague works with; empty if she is not employed today or has none she can log in to. */
    Optional<UUID> account(UUID employee) {
        List<?> refs = em.createNativeQuery("""
                        select l.account_ref from employee_account l join employee e on e.id = l.employee_id
                        where e.ref = ?1 and employed_of(l.account_ref) is not null""").setParameter(1, employee).getResultList();
        return open.find(refs.stream().map(UUID.class::cast).toList());
    }

    private static String array(Set<UUID> accounts) {
        return accounts.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
