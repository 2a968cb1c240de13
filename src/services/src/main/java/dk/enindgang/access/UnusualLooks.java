package dk.enindgang.access;

import dk.enindgang.organisation.Standings;
import dk.enindgang.person.PersonView;
import dk.enindgang.person.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The looks of the last week that no daily work explains: refused ones, and urgent ones (R13). */
@ApplicationScoped
public class UnusualLooks {

    private static final Duration WEEK = Duration.ofDays(7);

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Persons persons;

    @Inject
    Standings standings;

    @Inject
    Clock clock;

    /**
     * At these persons, for the leader of the units that work with them; the newest first. Four statements at most.
     * The last of as many as are asked for tells only that there is more.
     */
    public List<LookRow> list(Set<UUID> work, int max) {
        List<Object[]> found = LookReading.cast(em.createNativeQuery("""
                        select l.at, l.person_ref, l.employee_ref, l.kind, l.role, l.relation, l.purpose, l.subject,
                            l.address, (select a.display_name from account a where a.ref = l.account_ref)
                        from access_log l
                        where l.at >= ?1 and l.relation in ('NONE', 'BREAK_GLASS')
                        and l.person_ref = any(cast(?2 as uuid[]))
                        and l.account_ref <> ?3
                        order by l.at desc, l.id desc limit ?4""")
                .setParameter(1, Timestamp.from(clock.instant().minus(WEEK)))
                .setParameter(2, work.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .setParameter(3, access.me())
                .setParameter(4, max)
                .getResultList());
        Set<UUID> people = LookReading.column(found.subList(0, Math.min(found.size(), max - 1)), 1);
        var shown = new HashMap<UUID, Relation>();
        people.forEach(person -> shown.put(person, Relation.UNIT_LEADER));
        access.show(shown, "access.unusual");
        Map<UUID, PersonView> named = persons.list(people);
        Map<UUID, String> colleagues = standings.names(LookReading.column(found, 2));
        return found.stream()
                .map(row -> LookReading.row(row, named, colleagues))
                .toList();
    }
}
