package dk.enindgang.run;

import dk.enindgang.access.Access;
import dk.enindgang.access.Act;
import dk.enindgang.access.Relation;
import dk.enindgang.access.Work;
import dk.enindgang.organisation.Standing;
import dk.enindgang.organisation.Standings;
import dk.enindgang.person.PersonView;
import dk.enindgang.person.Persons;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.NotYours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets the doors in to runs, and only those who may (R7). No door reads a run in any other way. */
@ApplicationScoped
public class RunAccess {

    /** What a run is called in the log of looks. */
    static final String SUBJECT = "run";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Persons persons;

    @Inject
    Standings standings;

    @Inject
    Caller caller;

    @Inject
    RunRefusals refusals;

    UUID me() {
        return caller.ref();
    }

    /** The colleague the caller is; null if she is none. */
    @Nullable
    UUID myself() {
        return access.standing().map(Standing::employee).orElse(null);
    }

    /** @throws NotFound if there is none, or it is not for the caller */
    OpenRun open(UUID ref, Act act) {
        GuideRun run = em.createQuery(
                        "select distinct r from GuideRun r left join fetch r.entries where r.ref = :ref",
                        GuideRun.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> refused(ref));
        if (!run.aboutChild()) {
            if (!run.startedBy().equals(me())) {
                throw new NotFound();
            }
            return new OpenRun(run, null, EnumSet.allOf(Act.class), null);
        }
        Work work = work(run);
        try {
            return new OpenRun(run, work, access.enter(work, act, SUBJECT, ref));
        } catch (NotYours no) {
            throw refused(ref);
        }
    }

    /** Writes down who is refused what, and tells what to throw: the same to the reader, whatever there is. */
    NotFound refused(UUID ref) {
        return refusals.write(ref);
    }

    private Work work(GuideRun run) {
        Object[] c = (Object[])
                em.createNativeQuery("""
                        select r.person_ref, r.unit_ref,
                            (select string_agg(cast(m.employee_ref as text), ',') from run_member m
                             where m.run_id = r.id and m.ended_at is null)
                        from guide_run r where r.id = ?1""").setParameter(1, run.getId()).getSingleResult();
        return new Work((UUID) c[0], run.startedBy(), (UUID) c[1], team((String) c[2]));
    }

    private static Set<UUID> team(@Nullable String refs) {
        return refs == null
                ? Set.of()
                : Arrays.stream(refs.split(",", -1)).map(UUID::fromString).collect(Collectors.toSet());
    }

    GuideRunView view(OpenRun open) {
        Work work = open.work();
        RunChild child = work == null ? null : child(work);
        return open.run().view(me(), child, open);
    }

    /** The work of a run the caller may not see; empty if there is none about a child. */
    Optional<Work> hidden(UUID ref) {
        return refusals.find(ref);
    }

    private RunChild child(Work work) {
        PersonView person = persons.list(Set.of(work.person())).get(work.person());
        if (person == null) {
            throw new NotFound();
        }
        String unit = standings.unitNames(Set.of(work.unit())).getOrDefault(work.unit(), "");
        return new RunChild(person, unit);
    }

    /** Has it written down that these children are shown. */
    void show(Map<UUID, Relation> children, String list) {
        access.show(children, list);
    }

    /** The children the caller's units work with. */
    Set<UUID> childrenOfMyUnits() {
        return RunRows.childrenOfMyUnits(em, me());
    }

    /**
     * Puts the children's names to the rows they belong to, and has it written down. The last of as many as were asked
     * for tells only that there is more: it is not shown, and its child is neither named nor written down.
     */
    List<GuideRunRow> rows(List<GuideRunRow> rows, int max, String list) {
        var shown = new HashMap<UUID, Relation>();
        for (GuideRunRow row : rows.subList(0, Math.min(rows.size(), max - 1))) {
            if (row.person() != null) {
                shown.put(row.person(), row.relation());
            }
        }
        access.show(shown, list);
        Map<UUID, PersonView> named = persons.list(shown.keySet());
        return rows.stream()
                .map(row -> named.containsKey(row.person())
                        ? row.about(named.get(row.person()).name())
                        : row)
                .toList();
    }
}
