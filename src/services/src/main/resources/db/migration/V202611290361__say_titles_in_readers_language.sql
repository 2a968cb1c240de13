-- Lists that name a handleguide or a step of it say it in the reader's language, in the statement that reads them. The language is told with the transaction (enindgang.reader); where nothing is told it is Danish. Rules: package dk.enindgang.platform.db (R6).
create function guide_in_english(guide text, numbered integer) returns text
    language sql stable parallel safe as $$
    select e.title from action_guide g join guide_english e on e.guide_id = g.id
    where g.slug = guide and g.edition = numbered
$$;

create function step_in_english(step uuid) returns text
    language sql stable parallel safe as $$
    select e.words -> 'steps' -> (s.position - 1) ->> 'title'
    from guide_step s join guide_english e on e.guide_id = s.guide_id
    where s.ref = step
$$;

-- The title of an edition; as it is in Danish where the reader reads Danish, or nothing else is written.
create function guide_said(guide text, numbered integer, danish text) returns text
    language sql stable parallel safe as $$
    select case when current_setting('enindgang.reader', true) = 'en'
        then coalesce(guide_in_english(guide, numbered), danish) else danish end
$$;

-- The same of a step.
create function step_said(step uuid, danish text) returns text
    language sql stable parallel safe as $$
    select case when current_setting('enindgang.reader', true) = 'en'
        then coalesce(step_in_english(step), danish) else danish end
$$;
