package dk.enindgang.person;

import dk.enindgang.platform.Caller;
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

    private static PersonView view(Object[] c) {
        return new PersonView(
                (UUID) c[0], (String) c[1], (String) c[2], LocalDate.parse((String) c[3]), Protection.valueOf((String)
                        c[4]));
    }
}
