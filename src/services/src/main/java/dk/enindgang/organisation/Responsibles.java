package dk.enindgang.organisation;

import dk.enindgang.account.Profession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the colleague who can log in and is responsible for something on a day, and says why it is she (R15). */
@ApplicationScoped
public class Responsibles {

    /** How many times somebody who answers for another may be away herself. */
    private static final int ANSWERS = 3;

    /** Those who work nearest to the unit: in it, then where the same area is served, then step by step up the tree. */
    private static final String NEAREST = """
            with recursive asked as (
                select u.id as unit, cast(?1 as date) as day from org_unit u where u.ref = ?2
            ),
            up (id, level) as (
                select asked.unit, 0 from asked
                union all
                select p.parent_id, up.level + 1 from up cross join asked join unit_place p on p.unit_id = up.id
                    and holds_on(p.valid_from, p.valid_to, asked.day)
                where p.parent_id is not null and up.level < 20
            ),
            reach (id, far) as (
                select up.id, up.level + 2 from up
                union
                select p.unit_id, reach.far from reach cross join asked join unit_place p on p.parent_id = reach.id
                    and holds_on(p.valid_from, p.valid_to, asked.day)
            ),
            near as (
                select reach.id, reach.far from reach
                union all
                select asked.unit, 0 from asked
                union all
                select other.unit_id, 1 from asked join unit_area mine on mine.unit_id = asked.unit
                    and holds_on(mine.valid_from, mine.valid_to, asked.day)
                join unit_area other on other.area_id = mine.area_id
                    and holds_on(other.valid_from, other.valid_to, asked.day)
                where other.unit_id <> asked.unit
            ),
            found as (
                select e.id, e.ref, e.name, m.unit_id, near.far,
                    row_number() over (partition by e.id order by near.far, m.id) as place
                from asked cross join near
                join employment m on m.unit_id = near.id and holds_on(m.valid_from, m.valid_to, asked.day)
                join employee e on e.id = m.employee_id
                where e.profession = ?3 and e.ref <> all (cast(?4 as uuid[]))
                and exists (
                    select from employee_account l join account a on a.ref = l.account_ref
                    where l.employee_id = e.id and not a.disabled)
            )
            select f.ref, f.name, f.far, u.ref, unit_name(u.id, asked.day),
                exists (select from leave l where l.employee_id = f.id and holds_on(l.valid_from, l.valid_to, asked.day)),
                exists (select from employee_hours h where h.employee_id = f.id
                    and h.weekday = trim(to_char(asked.day, 'DAY')))
                or not exists (select from employee_hours h where h.employee_id = f.id)
            from asked cross join found f join org_unit u on u.id = f.unit_id
            where f.place = 1 and f.far = (select min(far) from found)""";

    private static final String LEADER = """
            with recursive up (id, level) as (
                select u.id, 0 from org_unit u where u.ref = ?2
                union all
                select p.parent_id, up.level + 1 from up join unit_place p on p.unit_id = up.id
                    and holds_on(p.valid_from, p.valid_to, cast(?1 as date))
                where p.parent_id is not null and up.level < 20
            )
            select e.ref, e.name, u.ref, unit_name(u.id, cast(?1 as date))
            from up join unit_leader l on l.unit_id = up.id and holds_on(l.valid_from, l.valid_to, cast(?1 as date))
            join employee e on e.id = l.employee_id
            join org_unit u on u.id = up.id
            where e.ref <> all (cast(?3 as uuid[])) and exists (
                select from employment m where m.employee_id = e.id
                and holds_on(m.valid_from, m.valid_to, cast(?1 as date)))
            and exists (
                select from employee_account k join account a on a.ref = k.account_ref
                where k.employee_id = e.id and not a.disabled)
            order by up.level limit 1""";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Standings standings;

    /** R15.
     *
     * @param load how much each of these has to do already */
    public Responsible find(ResponsibleAsk ask, Function<Set<UUID>, Map<UUID, Integer>> load) {
        Optional<Responsible> meant = meant(ask, load);
        return meant.map(one -> present(ask, one)).orElseGet(Responsible::nobody);
    }

    private Optional<Responsible> meant(ResponsibleAsk ask, Function<Set<UUID>, Map<UUID, Integer>> load) {
        Profession profession = ask.profession();
        if (profession == null) {
            return follower(ask);
        }
        return profession == Profession.LEADER ? leader(ask) : nearest(ask, profession.name(), load);
    }

    private Optional<Responsible> follower(ResponsibleAsk ask) {
        if (ask.not().contains(ask.follower())) {
            return Optional.empty();
        }
        String name = standings.names(Set.of(ask.follower())).getOrDefault(ask.follower(), "");
        return Optional.of(new Responsible(ask.follower(), name, ResponsibleReason.FOLLOWS, "", null, null));
    }

    private Optional<Responsible> leader(ResponsibleAsk ask) {
        List<?> rows = em.createNativeQuery(LEADER)
                .setParameter(1, ask.day().toString())
                .setParameter(2, ask.unit())
                .setParameter(3, array(ask.not()))
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).findFirst().map(c -> named(c, ResponsibleReason.LEADER, 2));
    }

    private Optional<Responsible> nearest(
            ResponsibleAsk ask, String profession, Function<Set<UUID>, Map<UUID, Integer>> load) {
        List<Object[]> found = rows(em.createNativeQuery(NEAREST)
                .setParameter(1, ask.day().toString())
                .setParameter(2, ask.unit())
                .setParameter(3, profession)
                .setParameter(4, array(ask.not()))
                .getResultList());
        // Whoever follows the guide and is what is asked for goes on with it.
        Optional<Object[]> herself =
                found.stream().filter(c -> c[0].equals(ask.follower())).findFirst();
        if (herself.isPresent()) {
            return follower(ask);
        }
        Map<UUID, Integer> open = found.size() < 2
                ? Map.of()
                : load.apply(found.stream().map(c -> (UUID) c[0]).collect(Collectors.toSet()));
        return found.stream()
                .min(Comparator.comparing((Object[] c) -> (Boolean) c[5])
                        .thenComparing(c -> !(Boolean) c[6])
                        .thenComparing(c -> open.getOrDefault((UUID) c[0], 0))
                        .thenComparing(c -> (String) c[1])
                        .thenComparing(c -> (UUID) c[0]))
                .map(c -> named(c, ResponsibleReason.PROFESSION, 3));
    }

    private static List<Object[]> rows(List<?> found) {
        return found.stream().map(row -> (Object[]) row).toList();
    }

    private static Responsible named(Object[] c, ResponsibleReason reason, int unit) {
        return new Responsible((UUID) c[0], (String) c[1], reason, String.valueOf(c[unit + 1]), (UUID) c[unit], null);
    }

    /** Herself; else the one who answers for her; else nobody by name. */
    private Responsible present(ResponsibleAsk ask, Responsible meant) {
        UUID first = meant.employee();
        if (first == null || (ask.here() && first.equals(ask.follower()))) {
            return meant;
        }
        Away away = away(first, ask.day());
        if (away == null) {
            return meant;
        }
        var asked = new HashSet<UUID>(ask.not());
        asked.add(first);
        Away one = away;
        for (int i = 0; i < ANSWERS && one.answers() != null && asked.add(one.answers()); i++) {
            Away next = away(one.answers(), ask.day());
            if (next == null) {
                return substitute(one, meant, away);
            }
            one = next;
        }
        return new Responsible(null, "", ResponsibleReason.AWAY, meant.name(), first, away.until());
    }

    private static Responsible substitute(Away of, Responsible meant, Away away) {
        return new Responsible(
                of.answers(), of.name(), ResponsibleReason.SUBSTITUTE, meant.name(), meant.employee(), away.until());
    }

    /** That somebody is away that day, works here no more or cannot log in, and who answers for her; null if she is here. */
    private @Nullable Away away(UUID employee, LocalDate day) {
        Object[] c = (Object[]) em.createNativeQuery("""
                        select l.id is not null, cast(l.valid_to as text), s.ref, s.name,
                            exists (select from employment m where m.employee_id = e.id
                                and holds_on(m.valid_from, m.valid_to, cast(?2 as date)))
                            and exists (select from employee_account k join account a on a.ref = k.account_ref
                                where k.employee_id = e.id and not a.disabled)
                        from employee e
                        left join leave l on l.employee_id = e.id and holds_on(l.valid_from, l.valid_to, cast(?2 as date))
                        left join employee s on s.id = l.substitute_id
                        where e.ref = ?1""")
                .setParameter(1, employee)
                .setParameter(2, day.toString())
                .getSingleResult();
        boolean here = !(Boolean) c[0] && (Boolean) c[4];
        return here
                ? null
                : new Away(
                        (UUID) c[2],
                        c[3] == null ? "" : (String) c[3],
                        c[1] == null ? null : LocalDate.parse((String) c[1]));
    }

    private static String array(Set<UUID> refs) {
        return refs.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** That somebody is away, who answers, and until when. */
    private record Away(
            @Nullable UUID answers, String name, @Nullable LocalDate until) {}
}
