-- Handleguides as they were published, edition by edition, and the words they are found by. Rules: package dk.enindgang.guide.

create table action_guide (
    id                  bigint primary key,
    version             bigint  not null,
    ref                 uuid    not null unique,
    slug                text    not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    edition             integer not null check (edition > 0),
    status              text    not null check (status in ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    valid_from          date,
    valid_to            date,
    content_hash        text    not null,
    title               text    not null,
    summary             text    not null,
    purpose             text    not null,
    introduction        text    not null,
    introduction_html   text    not null,
    owner               text    not null,
    reviewed_on         date    not null,
    next_review         date    not null,
    age_from            integer not null check (age_from >= -1),
    age_to              integer not null check (age_to <= 25),
    acute               boolean not null,
    run_visibility      text    not null check (run_visibility in ('TEAM', 'UNIT', 'AUTHORITY_ONLY')),
    escape_guide        text,
    escape_condition    text,
    constraint action_guide_edition unique (slug, edition),
    constraint action_guide_ages check (age_from <= age_to),
    constraint action_guide_escape check ((escape_guide is null) = (escape_condition is null)),
    constraint action_guide_validity check (
        (status = 'DRAFT' and valid_from is null and valid_to is null)
        or (status = 'PUBLISHED' and valid_from is not null and valid_to is null)
        or (status in ('SUPERSEDED', 'WITHDRAWN') and valid_from is not null and valid_to >= valid_from))
);

create unique index action_guide_published on action_guide (slug) where status = 'PUBLISHED';

create table action_guide_role (
    guide_id bigint not null references action_guide,
    role     text   not null,
    primary key (guide_id, role)
);

create table action_guide_sector (
    guide_id bigint not null references action_guide,
    sector   text   not null,
    primary key (guide_id, sector)
);

create table guide_level (
    id               bigint primary key,
    version          bigint  not null,
    ref              uuid    not null unique,
    guide_id         bigint  not null references action_guide,
    number           integer not null check (number between 0 and 3),
    name             text    not null,
    aim              text    not null,
    entry_criteria   text    not null,
    exit_criteria    text    not null,
    responsible      text    not null,
    decision_meeting boolean not null,
    constraint guide_level_number unique (guide_id, number)
);

-- A step without a level holds on every level, or stands in a guide that has none.
create table guide_step (
    id                 bigint primary key,
    version            bigint  not null,
    ref                uuid    not null unique,
    guide_id           bigint  not null references action_guide,
    level_id           bigint  references guide_level,
    position           integer not null,
    number             text    not null,
    title              text    not null,
    instruction        text    not null,
    instruction_html   text    not null,
    kind               text    not null,
    obligation         text    check (obligation in ('SKAL', 'BOER', 'KAN')),
    who                text    not null,
    deadline           text,
    deadline_source    text    check (deadline_source in ('LAW', 'LOCAL')),
    parent_involvement text,
    child_before       boolean not null,
    child_during       boolean not null,
    child_after        boolean not null,
    requires_consent   boolean not null,
    constraint guide_step_number unique (guide_id, number),
    constraint guide_step_position unique (guide_id, position),
    constraint guide_step_deadline check ((deadline is null) = (deadline_source is null))
);

create index guide_step_level on guide_step (level_id);

create table guide_step_deadline_rule (
    step_id  bigint  not null references guide_step,
    position integer not null,
    trigger  text    not null,
    counts   text    not null check (counts in ('AFTER', 'BEFORE')),
    earliest integer check (earliest >= 0),
    amount   integer not null check (amount >= 0),
    unit     text    not null check (unit in ('HOURS', 'CALENDAR_DAYS', 'WORKING_DAYS', 'WEEKS', 'MONTHS')),
    repeats  boolean not null,
    primary key (step_id, position)
);

create table guide_step_template (
    step_id  bigint  not null references guide_step,
    position integer not null,
    name     text    not null,
    kind     text    not null,
    primary key (step_id, position)
);

create table step_role_variant (
    id               bigint primary key,
    version          bigint not null,
    ref              uuid   not null unique,
    step_id          bigint not null references guide_step,
    reader           text   not null check (reader in ('EMPLOYEE', 'LEADER', 'AUTHORITY_ADVISER')),
    instruction      text   not null,
    instruction_html text   not null,
    constraint step_role_variant_reader unique (step_id, reader)
);

create table step_transition (
    id        bigint primary key,
    version   bigint  not null,
    ref       uuid    not null unique,
    step_id   bigint  not null references guide_step,
    position  integer not null,
    condition text    not null,
    to_step   text,
    to_level  integer,
    to_guide  text,
    closes    boolean not null,
    escape    boolean not null,
    constraint step_transition_position unique (step_id, position),
    constraint step_transition_one_way check (num_nonnulls(to_step, to_level, to_guide) + closes::integer = 1)
);

create table legal_reference (
    id            bigint primary key,
    version       bigint  not null,
    ref           uuid    not null unique,
    guide_id      bigint  not null references action_guide,
    step_id       bigint  references guide_step,
    position      integer not null,
    law           text    not null,
    consolidation text,
    paragraph     text    not null,
    subject       text    not null,
    url           text,
    checked_on    date    not null,
    constraint legal_reference_position unique (guide_id, position)
);

create index legal_reference_step on legal_reference (step_id);

create table sign_of_concern (
    id       bigint primary key,
    version  bigint  not null,
    ref      uuid    not null unique,
    guide_id bigint  not null references action_guide,
    position integer not null,
    about    text    not null check (about in ('CHILD', 'PARENT', 'ENVIRONMENT')),
    text     text    not null,
    acute    boolean not null,
    constraint sign_of_concern_position unique (guide_id, position)
);

create table guide_situation (
    id       bigint primary key,
    version  bigint  not null,
    ref      uuid    not null unique,
    guide_id bigint  not null references action_guide,
    position integer not null,
    title    text    not null,
    synonyms text    not null,
    acute    boolean not null,
    constraint guide_situation_position unique (guide_id, position)
);

-- What was published stays as it was: only its state and the last day it holds may still change.
create function guard_published_guide() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.status <> 'DRAFT' then
            raise exception 'a handleguide begins as a draft' using errcode = 'check_violation';
        end if;
        return new;
    end if;
    if tg_op = 'DELETE' then
        if old.status <> 'DRAFT' then
            raise exception 'edition % of % is published and cannot be removed', old.edition, old.slug
                using errcode = 'check_violation';
        end if;
        return old;
    end if;
    if old.status = 'DRAFT' and new.status in ('DRAFT', 'PUBLISHED') then
        return new;
    end if;
    if (old.status, new.status) not in (
            ('PUBLISHED', 'SUPERSEDED'), ('PUBLISHED', 'WITHDRAWN'), ('SUPERSEDED', 'WITHDRAWN'))
        or to_jsonb(new) - '{status,valid_to,version}'::text[] <> to_jsonb(old) - '{status,valid_to,version}'::text[]
    then
        raise exception 'edition % of % is published and cannot be changed', old.edition, old.slug
            using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger guard_published before insert or update or delete on action_guide
    for each row execute function guard_published_guide();

create function guard_guide_part() returns trigger language plpgsql as $$
declare
    touched bigint[] := '{}';
begin
    if tg_op <> 'INSERT' then
        touched := touched || ((to_jsonb(old) ->> tg_argv[0])::bigint);
    end if;
    if tg_op <> 'DELETE' then
        touched := touched || ((to_jsonb(new) ->> tg_argv[0])::bigint);
    end if;
    if tg_argv[0] = 'step_id' then
        touched := array(select guide_id from guide_step where id = any (touched));
    end if;
    if exists (select from action_guide where id = any (touched) and status <> 'DRAFT') then
        raise exception '% belongs to a published handleguide and cannot be changed', tg_table_name
            using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

do $$
declare
    part text;
begin
    foreach part in array array['action_guide_role', 'action_guide_sector', 'guide_level', 'guide_step',
        'legal_reference', 'sign_of_concern', 'guide_situation'] loop
        execute format('create trigger guard_part before insert or update or delete on %I
            for each row execute function guard_guide_part(''guide_id'')', part);
    end loop;
    foreach part in array array['guide_step_deadline_rule', 'guide_step_template', 'step_role_variant',
        'step_transition'] loop
        execute format('create trigger guard_part before insert or update or delete on %I
            for each row execute function guard_guide_part(''step_id'')', part);
    end loop;
end $$;

-- Words as they are compared: small, without accents, and the same whether one writes æ or ae (or, in haste, a).
create function guide_fold(word text) returns text language sql stable strict parallel safe as $$
    select replace(replace(replace(
        unaccent(translate(lower(word collate pg_c_utf8), 'æøå', 'aoa')), 'ae', 'a'), 'oe', 'o'), 'aa', 'a')
        collate "default"
$$;

-- The words of a text that carry meaning, with their Danish stems. Stop words are left out.
create function guide_words(written text) returns table (place bigint, word text, stem text)
    language sql stable strict parallel safe as $$
    select part.place, guide_fold(part.word), guide_fold(coalesce(stems.stem[1], part.word))
    from regexp_split_to_table(lower(written collate pg_c_utf8), '[^[:alnum:]]+') with ordinality as part (word, place)
    cross join lateral (select ts_lexize('danish_stem', part.word)) as stems (stem)
    where part.word <> '' and stems.stem is distinct from '{}'::text[]
$$;

-- Each line of a published guide that can be found: filled when the guide is published.
create table guide_search (
    guide_id bigint  not null references action_guide,
    position integer not null,
    part     text    not null check (part in ('TITLE', 'SITUATION', 'SYNONYM', 'SIGN', 'STEP', 'SUMMARY')),
    weight   real    not null,
    text     text    not null,
    step_id  bigint  references guide_step,
    words    text[]  not null,
    primary key (guide_id, position)
);

create index guide_search_words on guide_search using gin (words);

-- Every word that occurs in them, once: misspelled words are compared with these alone.
create table guide_word (
    word text primary key,
    stem text not null
);

create index guide_word_stem on guide_word (stem);
create index guide_word_near on guide_word using gin (word gin_trgm_ops);

grant select, insert, update, delete on
    action_guide, action_guide_role, action_guide_sector, guide_level, guide_step, guide_step_deadline_rule,
    guide_step_template, step_role_variant, step_transition, legal_reference, sign_of_concern, guide_situation,
    guide_search, guide_word
    to ${appRole};
