-- Which words a guide has, how weighty and in which lines, is kept beside its lines, so that a search reads one row of each guide and word and not each line. Rules: package dk.enindgang.guide.
-- A bit for each line; beyond 64 they begin again, since more than ten are never told apart.
create table guide_search_word (
    word text not null,
    guide_id bigint not null references action_guide,
    weight real not null,
    lines bigint not null check (lines <> 0),
    primary key (word, guide_id) include (weight, lines)
);

create index guide_search_word_guide on guide_search_word (guide_id);

create function guide_search_word_add() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into guide_search_word as w (word, guide_id, weight, lines)
    select word, a.guide_id, max(a.weight), bit_or(1::bigint << a.position % 64)
    from added a, unnest(a.words) as word group by word, a.guide_id
    on conflict (word, guide_id) do update
    set weight = greatest(w.weight, excluded.weight), lines = w.lines | excluded.lines;
    return null;
end $$;

-- A guide goes with all its lines, never with some of them.
create function guide_search_word_remove() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from guide_search_word where guide_id in (select guide_id from removed);
    return null;
end $$;

create trigger guide_search_word_add after insert on guide_search referencing new table as added
    for each statement execute function guide_search_word_add();
create trigger guide_search_word_remove after delete on guide_search referencing old table as removed
    for each statement execute function guide_search_word_remove();

insert into guide_search_word (word, guide_id, weight, lines)
select word, s.guide_id, max(s.weight), bit_or(1::bigint << s.position % 64)
from guide_search s, unnest(s.words) as word group by word, s.guide_id;

grant select on guide_search_word to ${appRole};
