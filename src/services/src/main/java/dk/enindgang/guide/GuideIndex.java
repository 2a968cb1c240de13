package dk.enindgang.guide;

import jakarta.persistence.EntityManager;

/** What the search reads: the lines of each guide that holds, and every word in them once. Filled when it is published. */
final class GuideIndex {

    private static final String LINES = """
            insert into guide_search (guide_id, position, part, weight, text, step_id, words)
            select ?1, row_number() over (order by weight desc, place), part, weight, text, step_id,
                array(select distinct word from guide_words(searched))
            from (
                select 'TITLE' as part, 1.0 as weight, 0 as place, title as text, null::bigint as step_id,
                    title as searched
                from action_guide where id = ?1
                union all
                select 'SITUATION', 1.0, position, title, null, title
                from guide_situation where guide_id = ?1
                union all
                select 'SYNONYM', 0.9, s.position, synonym, null, synonym
                from guide_situation s, regexp_split_to_table(s.synonyms, '\\n') as synonym
                where s.guide_id = ?1 and synonym <> ''
                union all
                select 'STEP', 0.6, position, title, id, title
                from guide_step where guide_id = ?1
                union all
                select 'SUMMARY', 0.5, 0, summary, null, summary || ' ' || purpose
                from action_guide where id = ?1
                union all
                select 'SIGN', 0.5, position, text, null, text
                from sign_of_concern where guide_id = ?1
                union all
                select 'STEP', 0.4, position, title, id, instruction || ' ' || coalesce(
                    (select string_agg(v.instruction, ' ') from step_role_variant v where v.step_id = s.id), '')
                from guide_step s where guide_id = ?1
                union all
                select part, weight, place, line, step_id, searched from guide_english_lines(?1)
            ) as line""";

    private static final String WORDS = """
            insert into guide_word (word, stem)
            select distinct on (w.word) w.word, w.stem
            from (
                select title || ' ' || summary || ' ' || purpose as written from action_guide where id = ?1
                union all
                select title || ' ' || synonyms from guide_situation where guide_id = ?1
                union all
                select title || ' ' || instruction from guide_step where guide_id = ?1
                union all
                select v.instruction from step_role_variant v join guide_step s on s.id = v.step_id
                where s.guide_id = ?1
                union all
                select text from sign_of_concern where guide_id = ?1
                union all
                select searched from guide_english_lines(?1)
            ) as part, guide_words(part.written) as w
            order by w.word, w.stem
            on conflict do nothing""";

    private GuideIndex() {}

    static void add(EntityManager em, long guide) {
        em.createNativeQuery(LINES).setParameter(1, guide).executeUpdate();
        em.createNativeQuery(WORDS).setParameter(1, guide).executeUpdate();
    }

    static void remove(EntityManager em, long guide) {
        em.createNativeQuery("delete from guide_search where guide_id = ?1")
                .setParameter(1, guide)
                .executeUpdate();
    }
}
