package dk.enindgang.person;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps persons, for doors that have made sure of who asks (R3). */
@ApplicationScoped
public class Persons {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** R1. */
    public UUID record(PersonDetails details) {
        var person = new Person(details, caller.ref(), clock.instant());
        em.persist(person);
        em.flush();
        return person.getRef();
    }

    /** Those that are there, by their outside names. One statement; none if nobody is asked for. */
    public Map<UUID, PersonView> list(Collection<UUID> refs) {
        var persons = new HashMap<UUID, PersonView>();
        if (refs.isEmpty()) {
            return persons;
        }
        List<?> rows = em.createNativeQuery("""
                        select ref, given_name, surname, cast(birth_date as text), protection
                        from person where ref = any(cast(?1 as uuid[]))""")
                .setParameter(1, refs.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            persons.put((UUID) c[0], view(c));
        }
        return persons;
    }

    /** All that is kept of them. One statement; none if nobody is asked for. */
    public Map<UUID, PersonCard> cards(Collection<UUID> refs) {
        var cards = new HashMap<UUID, PersonCard>();
        if (refs.isEmpty()) {
            return cards;
        }
        List<?> rows = em.createNativeQuery("""
                        select ref, given_name, surname, cast(birth_date as text), protection, address, phone,
                            institution, cpr_key is not null, version
                        from person where ref = any(cast(?1 as uuid[]))""")
                .setParameter(1, refs.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            var contact = new PersonContact((String) c[5], (String) c[6], (String) c[7]);
            cards.put(
                    (UUID) c[0],
                    new PersonCard(view(c), contact, Boolean.TRUE.equals(c[8]), ((Number) c[9]).longValue()));
        }
        return cards;
    }

    /** Whether she is as somebody has seen her; until the end of the transaction nobody else changes her. */
    public boolean isStill(UUID ref, long seenVersion) {
        return !em.createNativeQuery("select 1 from person where ref = ?1 and version = ?2 for no key update")
                .setParameter(1, ref)
                .setParameter(2, seenVersion)
                .getResultList()
                .isEmpty();
    }

    /** R1, R8: from now on this is what is told of her. The birth date stays with the CPR number, if there is one.
     *
     * @throws RuleViolation if the number says another birth date */
    public void change(UUID ref, PersonDetails details, PersonContact contact) {
        int changed = em.createNativeQuery("""
                        update person set given_name = ?2, surname = ?3, birth_date = cast(?4 as date), protection = ?5,
                            address = ?6, phone = ?7, institution = ?8, version = version + 1
                        where ref = ?1 and (cpr_key is null or birth_date = cast(?4 as date))""")
                .setParameter(1, ref)
                .setParameter(2, details.givenName())
                .setParameter(3, details.surname())
                .setParameter(4, details.birthDate().toString())
                .setParameter(5, details.protection().name())
                .setParameter(6, contact.address())
                .setParameter(7, contact.phone())
                .setParameter(8, contact.institution())
                .executeUpdate();
        if (changed == 0) {
            throw new RuleViolation("person.rule.cprOther").at("birthDate");
        }
    }

    private static PersonView view(Object[] c) {
        return new PersonView(
                (UUID) c[0], (String) c[1], (String) c[2], LocalDate.parse((String) c[3]), Protection.valueOf((String)
                        c[4]));
    }
}
