package dk.enindgang.access;

import dk.enindgang.organisation.Standings;
import dk.enindgang.person.PersonView;
import dk.enindgang.person.Persons;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.audit.AccessLog;
import dk.enindgang.platform.audit.LookKind;
import dk.enindgang.platform.audit.Purpose;
import dk.enindgang.platform.audit.Right;
import dk.enindgang.platform.db.SystemWork;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The door to the log of looks, for those who control it (R11, R12). What they see is written down too. */
@Stateless
@RolesAllowed("AUDITOR")
public class Looks {

    /** More than anybody reads, and no more than a page or a file takes at once. */
    public static final int MOST = 20_000;

    private static final Right CONTROL = new Right("AUDITOR", "CONTROL", Purpose.CONTROL);
    private static final Right INSIGHT = new Right("AUDITOR", "CONTROL", Purpose.INSIGHT);

    @PersistenceContext
    EntityManager em;

    @Inject
    SystemWork work;

    @Inject
    Persons persons;

    @Inject
    Standings standings;

    @Inject
    AccessLog log;

    /** For the page to ask on: whoever may not is told so before she asks anything. */
    public void enter() {
        // The roles of the door have answered.
    }

    /** R11: the persons with exactly this surname and birth date, protected ones too. */
    public List<PersonView> listPersons(String surname, LocalDate birthDate) {
        work.begin();
        List<?> refs = em.createNativeQuery(
                        "select ref from person where lower(surname) = lower(?1) and birth_date = cast(?2 as date)")
                .setParameter(1, surname.strip())
                .setParameter(2, birthDate.toString())
                .getResultList();
        Set<UUID> found = refs.stream().map(UUID.class::cast).collect(Collectors.toSet());
        log.write(LookKind.HIT, by(CONTROL, found), "access.log");
        return List.copyOf(persons.list(found).values());
    }

    /** R11: the newest first. The last of as many as are asked for tells only that there is more. */
    public List<LookRow> list(LookFilter filter, int first, int max) {
        return rows(filter, first, max, LookKind.READ, CONTROL);
    }

    /** R11: all of them, as a file, and one more than {@link #MOST} if they are more. */
    public List<LookRow> export(LookFilter filter) {
        return rows(filter, 0, MOST + 1, LookKind.EXPORT, CONTROL);
    }

    /** R12: all of it, for the person's own request. */
    public LookExtract extract(UUID person, LocalDate from, LocalDate until) {
        work.begin();
        var filter = new LookFilter(person, null, from, until);
        String name = LookReading.name(persons.list(Set.of(person)).get(person));
        List<LookExtract.Told> told = LookReading.told(em, person, filter.from(), filter.until());
        if (name.isEmpty() && told.isEmpty()) {
            throw new NotFound();
        }
        log.write(LookKind.EXPORT, by(INSIGHT, Set.of(person)), "access.log");
        return new LookExtract(name, told);
    }

    private List<LookRow> rows(LookFilter filter, int first, int max, LookKind kind, Right right) {
        work.begin();
        List<Object[]> found = LookReading.rows(em, filter, first, max);
        // The last of as many as are asked for tells only that there is more.
        Set<UUID> people = LookReading.column(found.subList(0, Math.min(found.size(), max - 1)), 1);
        log.write(kind, by(right, people), "access.log");
        Map<UUID, PersonView> named = persons.list(people);
        Map<UUID, String> colleagues = standings.names(LookReading.column(found, 2));
        return found.stream()
                .map(row -> LookReading.row(row, named, colleagues))
                .toList();
    }

    private static Map<UUID, Right> by(Right right, Collection<UUID> people) {
        var rights = new HashMap<UUID, Right>();
        people.forEach(person -> rights.put(person, right));
        return rights;
    }
}
