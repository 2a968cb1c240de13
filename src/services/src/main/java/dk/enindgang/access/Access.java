package dk.enindgang.access;

import dk.enindgang.organisation.Standing;
import dk.enindgang.organisation.Standings;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.audit.AccessLog;
import dk.enindgang.platform.audit.LookKind;
import dk.enindgang.platform.audit.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what the caller may do with work about a person. Every door and every view asks here and nowhere else. */
@ApplicationScoped
public class Access {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Standings standings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    AccessLog log;

    /** The account that asks. */
    UUID me() {
        return caller.ref();
    }

    /** Where the caller stands today; empty if her account is linked to no colleague. */
    public Optional<Standing> standing() {
        return standings.find(caller.ref(), LocalDate.now(clock));
    }

    /** Lets the caller in to do something, and writes it down; R1-R4, R7. Three statements.
     *
     * @param subject what is seen or changed, such as a run, and its outside name
     * @throws dk.enindgang.platform.NotYours if no rule allows it */
    public Permit enter(Work work, Act act, String subject, UUID ref) {
        Permit permit = permit(work);
        Right right = permit.require(act).right();
        log.write(act == Act.READ ? LookKind.READ : LookKind.CHANGE, right, work.person(), subject, ref);
        return permit;
    }

    /** What the caller may do by these relations, whatever they are to; R1, R2. Two statements at most. */
    public Permit permit(Set<Relation> relations) {
        return standing().filter(Standing::isEmployed).isEmpty()
                ? Permit.NONE
                : new Permit(AccessRule.of(role -> caller.has(role.name()), relations), null);
    }

    /** Writes down that the caller saw or changed something about several persons, and by which right (R7). */
    public void looked(Act act, Permit permit, Set<UUID> persons, String subject, UUID ref) {
        Right right = permit.require(act).right();
        log.write(act == Act.READ ? LookKind.READ : LookKind.CHANGE, right, persons, subject, ref);
    }

    /** Writes down that these persons are shown in a list, each by a relation (R7). One statement at most. */
    public void show(Map<UUID, Relation> persons, String list) {
        log.write(LookKind.HIT, rights(persons), list);
    }

    /** Writes down that work of the caller's about a person began (R7). */
    public void begun(UUID person, String subject, UUID ref) {
        log.write(LookKind.ADD, AccessRule.rightOf(Relation.OWN_WORK), person, subject, ref);
    }

    /** Writes down that the caller changed a part of some work about a person, by a relation (R7). */
    public void changed(UUID person, Relation relation, String subject, UUID ref) {
        log.write(LookKind.CHANGE, AccessRule.rightOf(relation), person, subject, ref);
    }

    /** Writes down that something about these persons is seen, each by a relation (R7). One statement at most. */
    public void read(Map<UUID, Relation> persons, String subject) {
        log.write(LookKind.READ, rights(persons), subject);
    }

    /** Writes down that something about these persons is changed, each by a relation (R7). One statement at most. */
    public void changed(Map<UUID, Relation> persons, String subject) {
        log.write(LookKind.CHANGE, rights(persons), subject);
    }

    private static Map<UUID, Right> rights(Map<UUID, Relation> persons) {
        var rights = new HashMap<UUID, Right>();
        persons.forEach((person, relation) -> rights.put(person, AccessRule.rightOf(relation)));
        return rights;
    }

    private Permit permit(Work work) {
        Optional<Standing> mine = standing();
        if (mine.isEmpty() || !mine.get().isEmployed()) {
            return Permit.NONE;
        }
        UUID me = mine.get().employee();
        Object[] facts = (Object[]) em.createNativeQuery("""
                        select exists (select from access_closed(?1) c(person) where c.person = ?2),
                            exists (select from led_by_account(?3) u(unit) where u.unit = ?4),
                            (select max(u.ends_at) from urgent_access u
                                where u.employee_ref = ?1 and u.person_ref = ?2 and u.ends_at > present_moment())""")
                .setParameter(1, me)
                .setParameter(2, work.person())
                .setParameter(3, caller.ref())
                .setParameter(4, work.unit())
                .getSingleResult();
        if (Boolean.TRUE.equals(facts[0])) {
            return Permit.NONE;
        }
        var relations = EnumSet.noneOf(Relation.class);
        add(relations, Relation.OWN_WORK, work.owner().equals(caller.ref()));
        add(relations, Relation.TEAM, work.team().contains(me));
        add(relations, Relation.UNIT_LEADER, Boolean.TRUE.equals(facts[1]));
        add(relations, Relation.BREAK_GLASS, facts[2] != null);
        return new Permit(AccessRule.of(role -> caller.has(role.name()), relations), until(facts[2]));
    }

    private static void add(Set<Relation> relations, Relation relation, boolean holds) {
        if (holds) {
            relations.add(relation);
        }
    }

    private static @Nullable Instant until(@Nullable Object moment) {
        return moment == null ? null : ((Timestamp) moment).toInstant();
    }

    /** Whether a person is closed to the caller whatever she has to do with them (R2-R4). */
    boolean closed(UUID person) {
        return Boolean.TRUE.equals(em.createNativeQuery("""
                        select employed_of(?1) is null
                            or exists (select from access_closed(employed_of(?1)) c(person) where c.person = ?2)""")
                .setParameter(1, caller.ref())
                .setParameter(2, person)
                .getSingleResult());
    }
}
