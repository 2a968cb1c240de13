package dk.enindgang.organisation;

import dk.enindgang.platform.Hits;
import dk.enindgang.platform.Sought;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Finds the units of today of whose name and areas each word typed is a part (R17). One statement. */
final class UnitSearch {

    private static final String FOUND = """
            select u.ref, p.name, p.kind, coalesce(unit_name(p.parent_id, danish_today()), ''), coalesce(served.areas, ''),
                count(*) over ()
            from (select sought_words(?1) as words) asked
            cross join org_unit u
            join unit_place p on p.unit_id = u.id and holds_on(p.valid_from, p.valid_to, danish_today())
            left join lateral (
                select string_agg(a.name, ', ' order by a.name) as areas from unit_area s join area a on a.id = s.area_id
                where s.unit_id = u.id and holds_on(s.valid_from, s.valid_to, danish_today())) served on true
            where cardinality(asked.words) > 0 and not exists (
                select from unnest(asked.words) word
                where position(word in folded(concat_ws(' ', p.name, served.areas))) = 0)
            order by p.name collate "da-x-icu", u.id offset ?2 limit ?3""";

    private UnitSearch() {}

    static Hits<FoundUnit> found(EntityManager em, Sought sought, int first, int max) {
        List<?> found = em.createNativeQuery(FOUND)
                .setParameter(1, sought.words())
                .setParameter(2, first)
                .setParameter(3, max)
                .getResultList();
        return Hits.counted(found.stream().map(row -> row((Object[]) row)).toList(), found, 5);
    }

    private static FoundUnit row(Object[] c) {
        return new FoundUnit((UUID) c[0], (String) c[1], UnitKind.valueOf((String) c[2]), (String) c[3], (String) c[4]);
    }
}
