package dk.enindgang.guide;

import dk.enindgang.organisation.Sector;
import dk.enindgang.platform.Hits;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The search over what is published. Each word of the search is compared with the words that occur in the guides at
 * all: equal, of the same stem, a beginning, a part of a compound, or nearly the same letters. A guide's score is the
 * sum over the words of its best line. Guides that answer more of the words come first.
 */
final class GuideSearch {

    /** Where no word is searched for, all that hold and pass the filters are hits. Guides are weighed by their words; only
     * those of one page are read line by line. The offset keeps the database from reading all words of all guides. */
    private static final String ROWS = """
            with asked as (
                select min(place) as n, word, stem, word || '%' as beginning, '%' || word || '%' as inside
                from guide_words(?1) group by word, stem
            ),
            near as (
                select a.n, w.word, case
                    when w.word = a.word then 1.0
                    when w.stem = a.stem then 0.9
                    when w.word like a.beginning then 0.8
                    when length(a.word) > 3 and w.word like a.inside then 0.6
                    else 0.5 * greatest(similarity(w.word, a.word), similarity(w.stem, a.stem)) end as nearness
                from asked a
                join guide_word w on w.word = a.word or w.stem = a.stem or w.word like a.beginning
                    or (length(a.word) > 3 and (w.word like a.inside or w.word % a.word or w.word % a.stem))
            ),
            word as (
                select h.guide_id, n.n, max(n.nearness * h.weight) as best,
                    least(0.2, 0.02 * bit_count(cast(bit_or(h.lines) as bit(64)))) as often
                from near n
                cross join lateral (select * from guide_search_word w where w.word = n.word offset 0) h
                where n.nearness >= 0.2
                group by h.guide_id, n.n
            ),
            hit as (
                select guide_id, count(*) as answered, sum(best + often) as score from word group by guide_id
                union all
                select id, null, null from action_guide where not exists (select from asked)
            ),
            page as (
                select g.id, hit.answered, hit.score, count(*) over () as hits,
                    coalesce(en.title, g.title) as said_title, coalesce(en.summary, g.summary) as said_summary
                from hit join action_guide g on g.id = hit.guide_id
                left join guide_english en on cast(?9 as boolean) and en.guide_id = g.id
                where g.status = 'PUBLISHED'
                and (not cast(?10 as boolean) or hit.answered = (
                    select max(h.answered) from hit h join action_guide w on w.id = h.guide_id where w.status = 'PUBLISHED'))
                and (cast(?2 as text) is null
                    or exists (select from action_guide_role r where r.guide_id = g.id and r.role = cast(?2 as text)))
                and (cast(?3 as text) is null or exists (
                    select from action_guide_sector s where s.guide_id = g.id and s.sector = cast(?3 as text)))
                and (cast(?4 as integer) is null
                    or exists (select from guide_level l where l.guide_id = g.id and l.number = cast(?4 as integer)))
                and (cast(?5 as integer) is null
                    or (g.age_from <= cast(?6 as integer) and g.age_to >= cast(?5 as integer)))
                order by hit.answered desc nulls last, hit.score desc nulls last, said_title, g.slug
                offset ?7 limit ?8
            ),
            line as (
                select s.guide_id, s.position, n.n, max(n.nearness) * s.weight as score
                from page p join guide_search s on s.guide_id = p.id
                cross join lateral unnest(s.words) as one(word)
                join near n on n.word = one.word and n.nearness >= 0.2
                group by s.guide_id, s.position, n.n, s.weight
            ),
            best as (
                select distinct on (guide_id) guide_id, position
                from (select guide_id, position, sum(score) as score from line group by guide_id, position) whole
                order by guide_id, score desc, position
            )
            select g.ref, g.slug, g.edition, p.said_title, p.said_summary, g.acute, g.age_from, g.age_to,
                (select count(*) from guide_level l where l.guide_id = g.id),
                (select count(*) from guide_step st where st.guide_id = g.id),
                line.part, line.text, step.number, step.ref, p.hits, p.answered < (select count(*) from asked)
            from page p
            join action_guide g on g.id = p.id
            left join best on best.guide_id = g.id
            left join guide_search line on line.guide_id = g.id and line.position = best.position
            left join guide_step step on step.id = line.step_id
            order by p.answered desc nulls last, p.score desc nulls last, p.said_title, g.slug""";

    private GuideSearch() {}

    static List<GuideRow> rows(EntityManager em, GuideFilter filter, boolean english) {
        return rows(read(em, filter, english, false));
    }

    /** R14: those that answer the most of the words, and how many there are. */
    static Hits<GuideRow> found(EntityManager em, GuideFilter filter, boolean english) {
        List<?> read = read(em, filter, english, true);
        return Hits.counted(rows(read), read, 14).partly(isPartly(read));
    }

    private static boolean isPartly(List<?> read) {
        return !read.isEmpty() && (Boolean) ((Object[]) read.get(0))[15];
    }

    private static List<?> read(EntityManager em, GuideFilter filter, boolean english, boolean most) {
        return bind(em.createNativeQuery(ROWS), filter)
                .setParameter(9, english)
                .setParameter(10, most)
                .getResultList();
    }

    private static List<GuideRow> rows(List<?> read) {
        var rows = new ArrayList<GuideRow>();
        for (Object row : read) {
            rows.add(row((Object[]) row));
        }
        return rows;
    }

    private static Query bind(Query query, GuideFilter filter) {
        ProfessionalRole role = filter.role();
        Sector sector = filter.sector();
        AgeBand age = filter.age();
        return query.setParameter(1, filter.text())
                .setParameter(2, role == null ? null : role.name())
                .setParameter(3, sector == null ? null : sector.name())
                .setParameter(4, filter.level())
                .setParameter(5, age == null ? null : age.from())
                .setParameter(6, age == null ? null : age.to())
                .setParameter(7, filter.first())
                .setParameter(8, filter.size());
    }

    private static GuideRow row(Object[] c) {
        GuideRow.Found found = c[10] == null
                ? null
                : new GuideRow.Found(GuidePart.valueOf((String) c[10]), (String) c[11], (String) c[12], (UUID) c[13]);
        return new GuideRow(
                (UUID) c[0],
                (String) c[1],
                number(c[2]),
                (String) c[3],
                (String) c[4],
                (Boolean) c[5],
                number(c[6]),
                number(c[7]),
                number(c[8]),
                number(c[9]),
                found);
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
