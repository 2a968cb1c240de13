package dk.enindgang.contact;

import dk.enindgang.access.Access;
import dk.enindgang.access.Relation;
import dk.enindgang.organisation.Myself;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.NotYours;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.audit.AccessLog;
import dk.enindgang.platform.audit.LookKind;
import dk.enindgang.platform.audit.Right;
import dk.enindgang.platform.db.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets the doors in to families, and only those who may: what the database shows (R6). Has it written down. */
@ApplicationScoped
public class ContactAccess {

    /** What is here is called in the log of looks. */
    static final String SUBJECT = "contact";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Myself myself;

    @Inject
    Access access;

    @Inject
    AccessLog log;

    @Inject
    SystemWork system;

    UUID me() {
        return myself.account();
    }

    LocalDate today() {
        return myself.today();
    }

    /** To read it.
     *
     * @throws NotFound if there is none, or it is not for the caller, which is written down */
    OpenFamily read(UUID family) {
        OpenFamily open = open(family);
        access.read(by(open), SUBJECT);
        return open;
    }

    /** To change what is here. Whoever else changes it waits from here on until the transaction ends (R1), so what lets the
     * caller in holds until then too.
     *
     * @throws NotFound if there is none, or it is not for the caller, which is written down
     * @throws RuleViolation if the family is closed */
    OpenFamily change(UUID family) {
        hold(family);
        OpenFamily open = open(family);
        if (open.closed()) {
            throw new RuleViolation("contact.rule.closed");
        }
        access.changed(by(open), SUBJECT);
        return open;
    }

    /** The same for several at once, however many in five statements. All are held before anybody is let in to one, in the
     * order of their numbers, so that nobody waits for one who waits for her. Those that are closed, or not for the caller,
     * by then are left out.
     *
     * @throws NotFound if one is no more for the caller when it is held, which is written down
     * @throws RuleViolation if one is closed by then */
    List<OpenFamily> changeAll(Collection<UUID> families) {
        List<UUID> held = holdAll(families);
        List<OpenFamily> open = find(held);
        held.removeAll(open.stream().map(OpenFamily::ref).toList());
        if (!held.isEmpty()) {
            throw refused(held.get(0));
        }
        if (open.stream().anyMatch(OpenFamily::closed)) {
            throw new RuleViolation("contact.rule.closed");
        }
        var by = new HashMap<UUID, Relation>();
        open.forEach(one -> by.putAll(by(one)));
        access.changed(by, SUBJECT);
        return open;
    }

    /** The same for those who work with it: who is merely asked to take over reads and answers, and no more.
     *
     * @throws NotFound for her as well */
    OpenFamily work(UUID family) {
        OpenFamily open = change(family);
        if (!open.isWorkedWith()) {
            throw refused(family);
        }
        return open;
    }

    private static Map<UUID, Relation> by(OpenFamily open) {
        return open.members().stream().collect(Collectors.toMap(Function.identity(), one -> open.relation()));
    }

    private OpenFamily open(UUID family) {
        return find(List.of(family)).stream().findFirst().orElseThrow(() -> refused(family));
    }

    /** Those the caller has something to do with, in the order of their numbers. One statement. */
    private List<OpenFamily> find(Collection<UUID> families) {
        List<?> rows =
                em.createNativeQuery("""
                        select f.id, f.ref, f.unit_ref, f.closed_at is not null, acting_employee(), l.relations,
                            (select string_agg(cast(m.person_ref as text), ',') from family_member m
                                where m.family_id = f.id)
                        from family f join (
                            select l.family, string_agg(l.relation, ',') as relations from acting_family_links() l
                            group by l.family) l on l.family = f.ref
                        where f.ref = any (cast(?1 as uuid[])) and acting_employee() is not null
                        order by f.id""").setParameter(1, array(families)).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new OpenFamily(
                        ((Number) c[0]).longValue(),
                        (UUID) c[1],
                        (UUID) c[2],
                        Boolean.TRUE.equals(c[3]),
                        (UUID) c[4],
                        relations((String) c[5]),
                        refs((String) c[6])))
                .toList();
    }

    private static String array(Collection<UUID> refs) {
        return refs.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static Set<Relation> relations(String names) {
        var relations = EnumSet.noneOf(Relation.class);
        Arrays.stream(names.split(",", -1)).map(Relation::valueOf).forEach(relations::add);
        return relations;
    }

    private static Set<UUID> refs(@Nullable String refs) {
        return refs == null
                ? Set.of()
                : Arrays.stream(refs.split(",", -1)).map(UUID::fromString).collect(Collectors.toSet());
    }

    /** Writes down who is refused, and tells what to throw: the same to the reader, whatever there is. */
    private NotFound refused(UUID family) {
        List<?> hidden = system.during(
                () -> em.createNativeQuery("""
                        select m.person_ref from family f join family_member m on m.family_id = f.id
                        where f.ref = ?1""").setParameter(1, family).getResultList());
        var persons = new HashMap<UUID, Right>();
        hidden.forEach(person -> persons.put((UUID) person, Right.NONE));
        log.write(LookKind.REFUSAL, persons, SUBJECT);
        return hidden.isEmpty() ? new NotFound() : new NotYours();
    }

    /** Holds a family until the transaction ends; several in the order of their numbers.
     *
     * @return the moment it is then, by the clock of the database, which all nodes share */
    Instant hold(UUID family) {
        Object moment = em.createNativeQuery("select contact_hold(?1)")
                .setParameter(1, family)
                .getSingleResult();
        return ((Timestamp) moment).toInstant();
    }

    /** Holds several until the transaction ends, in the order of their numbers; not those that are closed. One statement.
     *
     * @return those that are held */
    List<UUID> holdAll(Collection<UUID> families) {
        List<?> rows =
                em.createNativeQuery("""
                        select f.ref, contact_hold(f.ref) from (
                            select f.ref from family f
                            where f.ref = any (cast(?1 as uuid[])) and f.closed_at is null
                            order by f.id) f""").setParameter(1, array(families)).getResultList();
        var held = new ArrayList<UUID>();
        rows.forEach(row -> held.add((UUID) ((Object[]) row)[0]));
        return held;
    }

    /** The moment it is when several are held. */
    Instant moment() {
        return ((Timestamp) em.createNativeQuery("select contact_moment()").getSingleResult()).toInstant();
    }
}
