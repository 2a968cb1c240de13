package dk.enindgang.directory;

import dk.enindgang.organisation.LinkRow;
import dk.enindgang.platform.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The door to the situations and to whom is tried in them, in which order. For DIRECTORY_EDITOR. */
@Stateless
@RolesAllowed("DIRECTORY_EDITOR")
public class Situations {

    @PersistenceContext
    EntityManager em;

    @Inject
    Keeping keeping;

    @Inject
    SituationOrder order;

    @Inject
    Clock clock;

    /** Where what is typed about one is kept until it is saved; about a new one without a ref. */
    public static String draftPlace(@Nullable UUID situation) {
        return "directory/situation/" + (situation == null ? "new" : situation);
    }

    /** Where what is typed about a new rule is kept until it is added. */
    public static String rulePlace(UUID situation) {
        return "directory/rule/" + situation;
    }

    /** All, in their order. One statement. */
    public List<SituationRow> list() {
        List<?> rows = em.createNativeQuery("""
                        select s.ref, s.name, o.name,
                            (select count(*) from situation_contact_rule r where r.situation_id = s.id),
                            account_name(s.changed_by)
                        from contact_situation s left join employee o on o.ref = s.owner_ref
                        order by s.position, s.id""").getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new SituationRow(
                        (UUID) c[0], (String) c[1], (String) c[2], ((Number) c[3]).intValue(), (String) c[4]))
                .toList();
    }

    public SituationView get(UUID ref) {
        ContactSituation situation = keeping.situation(ref);
        return new SituationView(
                ref,
                situation.getVersion(),
                situation.name(),
                situation.owner(),
                situation.guides(),
                new RuleReading(em, LocalDate.now(clock)).of(ref),
                keeping.changedBy("contact_situation", ref));
    }

    /** R7. */
    public UUID create(String name, @Nullable UUID owner) {
        refuseTaken(name, null);
        var situation = new ContactSituation(keeping.nextPosition("contact_situation"), name, owner, Set.of());
        em.persist(situation);
        keeping.saved(draftPlace(null));
        return situation.getRef();
    }

    /** R7.
     *
     * @param seenVersion of the situation that was on the screen
     * @return false if somebody has changed it meanwhile; nothing is changed then */
    public boolean change(UUID ref, long seenVersion, String name, @Nullable UUID owner) {
        ContactSituation situation = keeping.situation(ref);
        if (situation.getVersion() != seenVersion) {
            return false;
        }
        refuseTaken(name, ref);
        keeping.raise(situation).describe(name, owner, situation.guides());
        keeping.saved(draftPlace(ref));
        return true;
    }

    private void refuseTaken(String name, @Nullable UUID own) {
        boolean taken = em.createQuery("select s.ref from ContactSituation s where s.name = :name", UUID.class)
                .setParameter("name", name.strip())
                .getResultStream()
                .anyMatch(ref -> !ref.equals(own));
        if (taken) {
            throw new RuleViolation("directory.rule.taken").at("name");
        }
    }

    /** R16: one place earlier or later; at the ends nothing happens.
     *
     * @param seen the order that was on the screen
     * @return false if somebody has changed it meanwhile; nothing is changed then */
    public boolean move(List<UUID> seen, UUID ref, boolean earlier) {
        return order.move(seen, ref, earlier);
    }

    /** R17: with its rules. The guides that lead here lead to that other one then, or to none.
     *
     * @param seenVersion of the situation that was on the screen
     * @return false if somebody has changed it meanwhile; nothing is changed then */
    public boolean remove(UUID ref, long seenVersion, @Nullable UUID heir) {
        if (!order.remove(ref, seenVersion, heir)) {
            return false;
        }
        keeping.saved(draftPlace(ref));
        keeping.saved(rulePlace(ref));
        return true;
    }

    /** The contact points a rule can lead to, by name. One statement. */
    public List<LinkRow> points() {
        return em.createQuery(
                        "select new dk.enindgang.organisation.LinkRow(p.ref, p.name) from ContactPoint p order by p.name, p.id",
                        LinkRow.class)
                .getResultList();
    }

    /** R8. */
    public void addRule(UUID situation, UUID point, RuleDetails details) {
        own(situation, one -> one.add(details, keeping.point(point)));
        keeping.saved(rulePlace(situation));
    }

    /** R8. */
    public void moveRule(UUID situation, UUID rule, boolean earlier) {
        own(situation, one -> one.move(rule, earlier));
    }

    /** R8. */
    public void removeRule(UUID situation, UUID rule) {
        own(situation, one -> one.remove(rule));
    }

    /** What one changes oneself is not told as somebody else's change where one has begun to type about the situation. */
    private void own(UUID situation, Consumer<ContactSituation> change) {
        ContactSituation one = keeping.situation(situation);
        long before = one.getVersion();
        change.accept(keeping.raise(one));
        em.flush();
        keeping.seen(draftPlace(situation), before, one.getVersion());
    }
}
