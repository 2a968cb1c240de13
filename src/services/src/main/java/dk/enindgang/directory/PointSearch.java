package dk.enindgang.directory;

import dk.enindgang.platform.Hits;
import dk.enindgang.platform.Sought;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Finds the contact points of today of which each word typed is a part, or whose number it is (R14). One statement. */
final class PointSearch {

    private static final String FOUND = """
            select p.ref, p.name, p.situation, p.channel, coalesce(p.phone, p.address), p.open_hours, p.acute,
                o.name, cast(p.verified_on as text), coalesce(p.verified_on, date '1900-01-01') < cast(?1 as date),
                cast(p.valid_to as text), count(*) over ()
            from (select sought_words(?2) as words, cast(?3 as text) as digits) asked
            cross join contact_point p left join employee o on o.ref = p.owner_ref
            where holds_on(coalesce(p.valid_from, '-infinity'), p.valid_to, danish_today())
            and (answers_to(p.phone, asked.digits) or (cardinality(asked.words) > 0 and not exists (
                select from unnest(asked.words) word
                where position(word in folded(concat_ws(' ', p.name, p.situation, p.address, p.partner))) = 0)))
            order by p.acute desc, p.position, p.id offset ?4 limit ?5""";

    private PointSearch() {}

    /** In the order of the list.
     *
     * @param old nobody has looked since at those that are marked */
    static Hits<PointRow> found(EntityManager em, Sought sought, LocalDate old, int first, int max) {
        List<?> found = em.createNativeQuery(FOUND)
                .setParameter(1, old.toString())
                .setParameter(2, sought.words())
                .setParameter(3, sought.digits())
                .setParameter(4, first)
                .setParameter(5, max)
                .getResultList();
        return Hits.counted(
                found.stream().map(row -> ContactPoints.row((Object[]) row)).toList(), found, 11);
    }
}
