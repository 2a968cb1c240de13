package dk.enindgang.contact;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Counts what families lack in the units somebody leads and those below (R13), for a door that acts as the system. */
final class ContactLacks {

    private static final String BY_UNIT = """
            with reached as (
                select f.id, f.unit_ref, c.employee_ref
                from family f
                left join contact_person c on c.family_id = f.id and c.begins_at <= present_moment()
                    and (c.ends_at is null or c.ends_at > present_moment())
                where f.closed_at is null and f.unit_ref in (select led_below(?1))
            ), lacking as (
                select r.unit_ref, r.employee_ref from reached r
                where r.employee_ref is null or contact_hand(r.id, r.employee_ref, danish_today()) is null
            )
            select coalesce(unit_name(u.id, danish_today()), '') as name,
                count(*) filter (where l.employee_ref is null), count(*) filter (where l.employee_ref is not null)
            from lacking l join org_unit u on u.ref = l.unit_ref
            group by u.id order by name, u.id limit 200""";

    private ContactLacks() {}

    static List<UnitLack> list(EntityManager em, UUID me) {
        List<?> rows = em.createNativeQuery(BY_UNIT).setParameter(1, me).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new UnitLack((String) c[0], ((Number) c[1]).intValue(), ((Number) c[2]).intValue()))
                .toList();
    }
}
