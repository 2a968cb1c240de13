package dk.enindgang.run;

import dk.enindgang.access.Relation;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the lists of runs. A child who is closed to the reader is left out, in the list as on the page. */
final class RunRows {

    private static final String COLUMNS = """
            select r.ref, guide_said(r.guide_slug, r.guide_edition, r.guide_title), r.guide_edition, r.status, r.answered,
                r.steps, r.started_at, r.touched_at, r.person_ref
            """;

    private static final String MINE = COLUMNS + """
            , case when r.started_by = ?1 then 'OWN_WORK' else 'TEAM' end
            from (
                select r.* from guide_run r where r.started_by = ?1 and r.closed = ?2
                union all
                select r.* from guide_run r
                where r.closed = ?2 and r.started_by <> ?1 and r.id in (
                    select m.run_id from run_member m where m.employee_ref = employed_of(?1) and m.ended_at is null)
            ) r
            where r.person_ref is null
                or (employed_of(?1) is not null and r.person_ref not in (select access_closed(employed_of(?1))))
            order by r.touched_at desc, r.id desc offset ?3 limit ?4""";

    private static final String OF_MY_UNITS = COLUMNS + """
            , 'UNIT_LEADER'
            from guide_run r
            where r.closed = ?2 and r.unit_ref in (select led_by_account(?1))
            and r.person_ref not in (select access_closed(employed_of(?1)))
            order by r.touched_at desc, r.id desc offset ?3 limit ?4""";

    private RunRows() {}

    /** The children the units work with that an account leads today, as far as they are not closed to it. */
    static Set<UUID> childrenOfMyUnits(EntityManager em, UUID me) {
        List<?> refs = em.createNativeQuery("""
                        select distinct r.person_ref from guide_run r
                        where r.unit_ref in (select led_by_account(?1))
                        and r.person_ref not in (select access_closed(employed_of(?1)))""").setParameter(1, me).getResultList();
        return refs.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    static List<GuideRunRow> mine(EntityManager em, UUID me, boolean closed, int first, int max) {
        return rows(em, MINE, me, closed, first, max);
    }

    static List<GuideRunRow> ofMyUnits(EntityManager em, UUID me, boolean closed, int first, int max) {
        return rows(em, OF_MY_UNITS, me, closed, first, max);
    }

    private static List<GuideRunRow> rows(EntityManager em, String query, UUID me, boolean closed, int first, int max) {
        List<?> found = em.createNativeQuery(query)
                .setParameter(1, me)
                .setParameter(2, closed)
                .setParameter(3, first)
                .setParameter(4, max)
                .getResultList();
        var rows = new ArrayList<GuideRunRow>();
        for (Object row : found) {
            rows.add(row((Object[]) row));
        }
        return rows;
    }

    private static GuideRunRow row(Object[] c) {
        return new GuideRunRow(
                (UUID) c[0],
                (String) c[1],
                ((Number) c[2]).intValue(),
                RunStatus.valueOf((String) c[3]),
                ((Number) c[4]).intValue(),
                ((Number) c[5]).intValue(),
                ((Timestamp) c[6]).toInstant(),
                ((Timestamp) c[7]).toInstant(),
                (UUID) c[8],
                Relation.valueOf((String) c[9]),
                "");
    }
}
