package dk.enindgang.writing;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import dk.enindgang.writing.Around.CoWriter;
import dk.enindgang.writing.Around.Told;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door through which those who write in one manuscript see each other (R13). For EDITOR. */
@Stateless
@RolesAllowed("EDITOR")
public class ManuscriptVisits {

    /** A page that is open says so every quarter of a minute; one that has been silent for this long is closed. */
    static final Duration THERE = Duration.ofSeconds(50);

    /** Whoever changed nothing for this long only reads. */
    static final Duration WRITING = Duration.ofMinutes(10);

    private static final Duration KEPT = Duration.ofHours(1);

    /** Of many changes at once the latest are told, and how many more there are: those are seen by fetching the page. */
    private static final String SEE = """
            with m as (select id, status, document from guide_manuscript where ref = ?1),
            here as (
                insert into guide_manuscript_visit (manuscript_id, account_ref, step, seen_at)
                select m.id, cast(?2 as uuid), ?3, cast(?4 as timestamptz) from m where m.status = 'DRAFT'
                on conflict (manuscript_id, account_ref)
                do update set step = excluded.step, seen_at = excluded.seen_at),
            gone as (
                delete from guide_manuscript_visit v using (
                    select manuscript_id, account_ref from guide_manuscript_visit
                    where seen_at < cast(?8 as timestamptz) and account_ref <> ?2
                    limit 50 for update skip locked) old
                where v.manuscript_id = old.manuscript_id and v.account_ref = old.account_ref),
            told as (
                select distinct on (c.pointer) c.id, c.pointer, c.new_value, c.account_ref
                from guide_manuscript_change c join m on c.manuscript_id = m.id
                where c.id > ?5 order by c.pointer, c.id desc)
            (select 'WRITER', account_name(v.account_ref),
                (select s ->> 'number' from jsonb_array_elements(m.document -> 'steps') s
                 where s ->> 'id' = case when wrote.pointer is null then v.step
                     when wrote.pointer like '/steps/%' then split_part(wrote.pointer, '/', 3) else '' end),
                wrote.pointer, cast(wrote.at as timestamptz), cast(null as bigint)
            from m join guide_manuscript_visit v on v.manuscript_id = m.id
            left join lateral (
                select c.pointer, c.at from guide_manuscript_change c
                where c.manuscript_id = m.id and c.account_ref = v.account_ref
                order by c.id desc limit 1) wrote on wrote.at >= cast(?7 as timestamptz)
            where v.account_ref <> ?2 and v.seen_at >= cast(?6 as timestamptz)
            order by 2, v.account_ref limit 20)
            union all
            (select 'TOLD', account_name(t.account_ref), t.new_value, t.pointer, null, t.id
            from told t where t.account_ref <> ?2 order by t.id desc limit 100)
            union all
            select 'LAST', null, cast((select count(*) from told t where t.account_ref <> ?2) as text), null, null, coalesce(
                (select max(c.id) from guide_manuscript_change c where c.manuscript_id = m.id), 0) from m""";

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Says that the caller has this step open, or the guide itself, and sees who else is there. One statement.
     *
     * @param after the latest change that the caller has seen */
    public Around see(UUID ref, String step, long after) {
        if (!step.isEmpty() && !ManuscriptTree.isItem(step)) {
            throw new NotFound();
        }
        Instant now = clock.instant();
        List<?> rows = em.createNativeQuery(SEE)
                .setParameter(1, ref)
                .setParameter(2, caller.ref())
                .setParameter(3, step)
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, after)
                .setParameter(6, Timestamp.from(now.minus(THERE)))
                .setParameter(7, Timestamp.from(now.minus(WRITING)))
                .setParameter(8, Timestamp.from(now.minus(KEPT)))
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        return around(rows);
    }

    private static Around around(List<?> rows) {
        var writers = new ArrayList<CoWriter>();
        var changes = new ArrayList<Told>();
        long last = 0;
        int all = 0;
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            switch (String.valueOf(c[0])) {
                case "WRITER" -> writers.add(new CoWriter(text(c[1]), text(c[2]), text(c[3]), instant(c[4])));
                case "TOLD" -> changes.add(new Told(text(c[3]), text(c[1]), text(c[2])));
                default -> {
                    last = ((Number) c[5]).longValue();
                    all = Integer.parseInt(text(c[2]));
                }
            }
        }
        return new Around(List.copyOf(writers), List.copyOf(changes), all - changes.size(), last);
    }

    private static String text(@Nullable Object column) {
        return column == null ? "" : column.toString();
    }

    private static @Nullable Instant instant(@Nullable Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
