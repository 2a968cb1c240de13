package dk.enindgang.sheet;

import dk.enindgang.contact.ContactReach;
import dk.enindgang.contact.ReachRow;
import dk.enindgang.directory.Numbers;
import dk.enindgang.platform.audit.AccessLog;
import dk.enindgang.platform.db.SystemWork;
import dk.enindgang.task.DueInUnits;
import dk.enindgang.task.DueRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Reads what stands on a unit's sheet, and has it written down that it was read (R3, R9). */
@ApplicationScoped
class SheetReading {

    /** More than can be read on such a day; a guard against growth. */
    static final int MOST = 500;

    /** Of numbers that are not urgent. */
    static final int MOST_NUMBERS = 1_000;

    static final int MOST_SITUATIONS = 300;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    ContactReach contacts;

    @Inject
    DueInUnits tasks;

    @Inject
    Numbers numbers;

    @Inject
    AccessLog log;

    @Inject
    SystemWork system;

    /** As many statements for a thousand families as for one. */
    SheetFacts read(UUID unit, ZonedDateTime at, LocalDate last) {
        system.begin();
        Object[] names =
                (Object[]) em.createNativeQuery("""
                        select unit_name(u.id, danish_today()), coalesce(e.name, ''), coalesce(e.phone, '') from org_unit u
                        left join employee e on e.ref = inbox_leader(?1, danish_today()) where u.ref = ?1""").setParameter(1, unit).getSingleResult();
        List<ReachRow> families = contacts.list(unit);
        List<DueRow> due = tasks.list(unit, last, MOST + 1);
        log.writeAsSystem(persons(families, due), "sheet");
        return new SheetFacts(
                (String) names[0],
                SheetWords.named((String) names[1], (String) names[2]),
                at,
                last,
                families,
                numbers.list(unit, at.toLocalDate(), MOST_NUMBERS + 1),
                numbers.situations(unit, at.toLocalDate(), MOST_SITUATIONS + 1),
                due.subList(0, Math.min(due.size(), MOST)),
                due.size() > MOST);
    }

    private static Set<UUID> persons(List<ReachRow> families, List<DueRow> due) {
        var persons = new HashSet<UUID>();
        families.forEach(family -> persons.addAll(family.persons()));
        due.stream().map(DueRow::child).filter(Objects::nonNull).forEach(persons::add);
        return persons;
    }
}
