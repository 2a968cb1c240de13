-- A handleguide can be read in English, as far as somebody has written it so: printed with the edition, never changed. Rules: package dk.enindgang.guide (R11).
create table guide_english (
    guide_id bigint primary key references action_guide,
    title    text,
    summary  text,
    words    jsonb not null
);

create trigger guard_part before insert or update or delete on guide_english
    for each row execute function guard_guide_part('guide_id');

grant select, insert on guide_english to ${appRole};

-- The English lines of a guide by which it can be found, as guide_search keeps them.
create function guide_english_lines(guide bigint) returns table (
    part text, weight numeric, place bigint, line text, step_id bigint, searched text)
    language sql stable parallel safe as $$
    select 'TITLE', 1.0, 0::bigint, e.title, null::bigint, e.title
    from guide_english e where e.guide_id = guide and e.title is not null
    union all
    select 'SUMMARY', 0.5, 0, e.summary, null, concat_ws(' ', e.summary, e.words #>> '{guide,purpose}')
    from guide_english e where e.guide_id = guide and e.summary is not null
    union all
    select 'SITUATION', 1.0, s.n, s.one ->> 'title', null, s.one ->> 'title'
    from guide_english e, jsonb_array_elements(e.words -> 'situations') with ordinality as s (one, n)
    where e.guide_id = guide and s.one ->> 'title' is not null
    union all
    select 'SYNONYM', 0.9, s.n, synonym, null, synonym
    from guide_english e, jsonb_array_elements(e.words -> 'situations') with ordinality as s (one, n),
        regexp_split_to_table(s.one ->> 'synonyms', '\n') as synonym
    where e.guide_id = guide and synonym <> ''
    union all
    select 'SIGN', 0.5, s.n, s.one ->> 'text', null, s.one ->> 'text'
    from guide_english e, jsonb_array_elements(e.words -> 'signs') with ordinality as s (one, n)
    where e.guide_id = guide and not exists (
        select from sign_of_concern c where c.guide_id = guide and c.text = s.one ->> 'text')
    union all
    select 'STEP', 0.6, s.n, s.one ->> 'title', step.id, s.one ->> 'title'
    from guide_english e, jsonb_array_elements(e.words -> 'steps') with ordinality as s (one, n)
    join guide_step step on step.guide_id = guide and step.position = s.n
    where e.guide_id = guide and s.one ->> 'title' is not null
    union all
    select 'STEP', 0.4, s.n, coalesce(s.one ->> 'title', step.title), step.id, s.one ->> 'instruction'
    from guide_english e, jsonb_array_elements(e.words -> 'steps') with ordinality as s (one, n)
    join guide_step step on step.guide_id = guide and step.position = s.n
    where e.guide_id = guide and s.one ->> 'instruction' is not null
$$;
