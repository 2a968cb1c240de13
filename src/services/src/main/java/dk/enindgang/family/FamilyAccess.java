package dk.enindgang.family;

import dk.enindgang.access.Access;
import dk.enindgang.access.Act;
import dk.enindgang.access.Permit;
import dk.enindgang.access.Relation;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.NotYours;
import dk.enindgang.platform.audit.AccessLog;
import dk.enindgang.platform.audit.LookKind;
import dk.enindgang.platform.audit.Right;
import dk.enindgang.platform.db.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lets the doors in to families, and only those who may (R3, R9, R10). No door reads a family in any other way. */
@ApplicationScoped
public class FamilyAccess {

    /** What a family is called in the log of looks. */
    public static final String SUBJECT = "family";

    private static final String PERSONS = """
            select m.person_ref from family_member m join family f on f.id = m.family_id where f.ref = ?1""";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Access access;

    @Inject
    AccessLog log;

    @Inject
    SystemWork system;

    /** @throws NotFound if there is none, or it is not for the caller */
    OpenFamily open(UUID ref, Act act) {
        return open(ref, permit(ref), act);
    }

    /** R10: for what the leader may do as well as those who work with it. */
    OpenFamily move(UUID ref) {
        Permit permit = permit(ref);
        return open(ref, permit, permit.allows(Act.CHANGE) ? Act.CHANGE : Act.TEAM);
    }

    private OpenFamily open(UUID ref, Permit permit, Act act) {
        if (!permit.allows(act)) {
            throw refused(ref);
        }
        Family family = em.createQuery("select f from Family f where f.ref = :ref", Family.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        Set<UUID> persons = persons(ref);
        access.looked(act, permit, persons, SUBJECT, ref);
        return new OpenFamily(family, permit, persons);
    }

    /** What the caller may do with a family: by what the database says she has to do with it, and her roles. */
    private Permit permit(UUID ref) {
        List<?> found = em.createNativeQuery("""
                        select l.relation from acting_family_links() l
                        where l.family = ?1 and l.family in (select acting_families())""").setParameter(1, ref).getResultList();
        return access.permit(found.stream()
                .map(relation -> Relation.valueOf((String) relation))
                .collect(Collectors.toSet()));
    }

    private Set<UUID> persons(UUID ref) {
        List<?> found = em.createNativeQuery(PERSONS).setParameter(1, ref).getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /** Whether the caller may see it. Tells nothing of it, so it is no look. */
    boolean isMine(UUID ref) {
        return permit(ref).allows(Act.READ);
    }

    /** Writes down who is refused, in the caller's transaction, which ends well although she is. Nothing where there is no
     * such family. */
    private NotFound refused(UUID ref) {
        Set<UUID> hidden = system.during(() -> persons(ref));
        log.write(LookKind.REFUSAL, Right.NONE, hidden, SUBJECT, ref);
        return hidden.isEmpty() ? new NotFound() : new NotYours();
    }

    /** R6: whoever asks for a number that is kept of somebody she may not see. */
    void hidden(UUID person) {
        log.write(LookKind.REFUSAL, Map.of(person, Right.NONE), "family.cpr");
    }

    /** R9: the number itself was seen; a look of its own. */
    void unmasked(OpenFamily open, UUID person, UUID member) {
        access.looked(Act.READ, open.permit(), Set.of(person), "family.cpr", member);
    }

    /** R11: the number was removed; a change of its own. */
    void removed(OpenFamily open, UUID person, UUID member) {
        access.looked(Act.CHANGE, open.permit(), Set.of(person), "family.cpr", member);
    }

    /** R9: somebody was recorded in a family of the caller's. */
    void added(UUID person, UUID family) {
        access.begun(person, SUBJECT, family);
    }

    /** Has it written down that these persons are shown. */
    void show(Map<UUID, Relation> persons, String list) {
        access.show(persons, list);
    }
}
