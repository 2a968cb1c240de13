package dk.enindgang.directory;

import dk.enindgang.directory.who.Days;
import dk.enindgang.directory.who.HolidayHours;
import dk.enindgang.directory.who.Opening;
import dk.enindgang.directory.who.RuleTime;
import dk.enindgang.directory.who.Span;
import dk.enindgang.directory.who.WhoRule;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads rules with all that decides when they answer, in one statement each, from the day before a day on. */
final class RuleReading {

    private static final String LINES = """
            select r.ref, s.ref, p.ref, p.name, p.situation, p.channel, coalesce(p.phone, p.address), p.open_hours,
                coalesce(unit_name(u.id, ?1), e.name, p.partner), r.note, r.authority, cast(p.verified_on as text),
                r.holds, p.holidays, p.age_from, p.age_to, cast(p.valid_from as text), cast(p.valid_to as text),
                e.ref is not null,
                (select string_agg(h.weekday || ' ' || h.begins || ' ' || h.ends, ',' order by h.weekday, h.begins)
                    from contact_hours h where h.point_id = p.id),
                (select string_agg(d.day || ' ' || coalesce(d.begins || ' ' || d.ends, ''), ',' order by d.day, d.begins)
                    from contact_day d where d.point_id = p.id and d.day >= ?1 - 1),
                (select string_agg(cast(a.area_ref as text), ',') from contact_area a where a.point_id = p.id),
                (select string_agg(m.valid_from || ' ' || coalesce(cast(m.valid_to as text), ''), ',')
                    from employment m where m.employee_id = e.id),
                (select string_agg(l.valid_from || ' ' || coalesce(cast(l.valid_to as text), ''), ',')
                    from leave l where l.employee_id = e.id and coalesce(l.valid_to, ?1) >= ?1 - 1)
            from situation_contact_rule r
            join contact_situation s on s.id = r.situation_id
            join contact_point p on p.id = r.point_id
            left join org_unit u on u.ref = p.unit_ref
            left join employee e on e.ref = p.employee_ref
            """;

    private final EntityManager em;
    private final LocalDate day;

    RuleReading(EntityManager em, LocalDate day) {
        this.em = em;
        this.day = day;
    }

    /** Those of a situation that fit, in their order. One statement.
     *
     * @param place an area, or a unit that serves some; null is everywhere */
    List<RuleLine> fitting(UUID situation, @Nullable Integer age, @Nullable UUID place) {
        Query query = em.createNativeQuery(dated(LINES + """
                where s.ref = ?2 and (?3 is null or cast(?3 as int) between p.age_from and p.age_to)
                and (not exists (select from contact_area a where a.point_id = p.id)
                    or exists (select from contact_area a where a.point_id = p.id and cast(a.area_ref as text) = ?4)
                    or exists (select from contact_area a join area f on f.ref = a.area_ref
                        join unit_area v on v.area_id = f.id and holds_on(v.valid_from, v.valid_to, ?1)
                        join org_unit w on w.id = v.unit_id and cast(w.ref as text) = ?4 where a.point_id = p.id)
                    or not exists (select from area f where cast(f.ref as text) = ?4 union all
                        select from unit_area v join org_unit w on w.id = v.unit_id
                        where cast(w.ref as text) = ?4 and holds_on(v.valid_from, v.valid_to, ?1)))
                order by r.position"""))
                .setParameter(1, day.toString())
                .setParameter(2, situation)
                .setParameter(3, age == null ? null : age.toString())
                .setParameter(4, place == null ? "" : place.toString());
        return lines(query);
    }

    /** Those of all situations, situation by situation. One statement. */
    List<RuleLine> all() {
        return lines(em.createNativeQuery(dated(LINES + "order by s.position, s.id, r.position"))
                .setParameter(1, day.toString()));
    }

    /** Those of all situations an account owns. One statement. */
    List<RuleLine> owned(UUID account) {
        return lines(em.createNativeQuery(dated(LINES + """
                where s.owner_ref in (select o.ref from employee o
                    join employee_account k on k.employee_id = o.id where k.account_ref = ?2)
                order by s.position, s.id, r.position"""))
                .setParameter(1, day.toString())
                .setParameter(2, account));
    }

    /** Those of all situations nobody owns. One statement. */
    List<RuleLine> unowned() {
        return lines(em.createNativeQuery(
                        dated(LINES + "where " + Nobodys.SITUATION + "order by s.position, s.id, r.position"))
                .setParameter(1, day.toString()));
    }

    /** Those of one situation, whomever they fit. One statement. */
    List<RuleLine> of(UUID situation) {
        return lines(em.createNativeQuery(dated(LINES + "where s.ref = ?2 order by r.position"))
                .setParameter(1, day.toString())
                .setParameter(2, situation));
    }

    private static String dated(String query) {
        return query.replace("?1", "cast(?1 as date)");
    }

    private static List<RuleLine> lines(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static RuleLine line(Object[] c) {
        return new RuleLine(
                (UUID) c[0],
                (UUID) c[1],
                (UUID) c[2],
                (String) c[3],
                (String) c[4],
                ContactChannel.valueOf((String) c[5]),
                (String) c[6],
                (String) c[7],
                (String) c[8],
                (String) c[9],
                Boolean.TRUE.equals(c[10]),
                date(text(c[11])),
                rule(c));
    }

    private static WhoRule rule(Object[] c) {
        var opening = new Opening(
                week(text(c[19])),
                dated(parts(text(c[20]))),
                HolidayHours.valueOf((String) c[13]),
                new Days(date(text(c[16])), date(text(c[17]))),
                Boolean.TRUE.equals(c[18]) ? periods(text(c[22])) : null,
                periods(text(c[23])));
        Set<UUID> areas = parts(text(c[21])).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
        return new WhoRule(
                RuleTime.valueOf((String) c[12]),
                opening,
                ContactChannel.valueOf((String) c[5]).isMet(),
                ((Number) c[14]).intValue(),
                ((Number) c[15]).intValue(),
                areas);
    }

    private static String text(@Nullable Object column) {
        return column == null ? "" : (String) column;
    }

    private static Stream<String> parts(String list) {
        return list.isEmpty() ? Stream.of() : Stream.of(list.split(",", -1));
    }

    private static @Nullable LocalDate date(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }

    private static Map<DayOfWeek, List<Span>> week(String list) {
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        parts(list)
                .map(one -> one.split(" ", -1))
                .forEach(one -> week.computeIfAbsent(DayOfWeek.of(Integer.parseInt(one[0])), day -> new ArrayList<>())
                        .add(span(one)));
        return week;
    }

    private static Map<LocalDate, List<Span>> dated(Stream<String> parts) {
        var days = new HashMap<LocalDate, List<Span>>();
        parts.map(one -> one.split(" ", -1)).forEach(one -> {
            List<Span> spans = days.computeIfAbsent(LocalDate.parse(one[0]), day -> new ArrayList<>());
            if (!one[1].isEmpty()) {
                spans.add(span(one));
            }
        });
        return days;
    }

    private static Span span(String[] of) {
        return new Span(Integer.parseInt(of[1]), Integer.parseInt(of[2]));
    }

    private static List<Days> periods(String list) {
        return parts(list)
                .map(one -> one.split(" ", -1))
                .map(one -> new Days(date(one[0]), date(one[1])))
                .toList();
    }
}
