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
import java.util.Arrays;
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
        List<?> rows = em.createNativeQuery("""
                        select f.id, f.unit_ref, f.closed_at is not null, acting_employee(),
                            (select string_agg(l.relation, ',') from acting_family_links() l where l.family = f.ref),
                            (select string_agg(cast(m.person_ref as text), ',') from family_member m
                                where m.family_id = f.id)
                        from family f where f.ref = ?1""").setParameter(1, family).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .filter(c -> c[3] != null && c[4] != null)
                .findFirst()
                .map(c -> new OpenFamily(
                        ((Number) c[0]).longValue(),
                        family,
                        (UUID) c[1],
                        Boolean.TRUE.equals(c[2]),
                        (UUID) c[3],
                        relations((String) c[4]),
                        refs((String) c[5])))
                .orElseThrow(() -> refused(family));
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
}
