-- 2,500 members of staff with 240,000 answered steps in ten years; 120 of them have thirty runs more in progress.
insert into account (id, version, ref, user_name, display_name, profession, roles, password_hash)
select 20000000000 + n, 1, gen_random_uuid(), 'maal' || lpad(n::text, 5, '0'), 'Ansat ' || n, profession, '',
    password_hash
from generate_series(1, 2500) as n, (select profession, password_hash from account where user_name = 'laerer') as l;

insert into guide_run (id, version, ref, guide_slug, guide_edition, guide_title, steps, answered, started_by, started_at,
    touched_at, status)
select 20000000000 + n, 1, gen_random_uuid(), g.slug, 1, g.title, 14,
    case when n <= 30000 then 4 + n % 9 else 2 end, a.ref,
    timestamptz '2026-11-01' - n * interval '100 minutes', timestamptz '2026-11-02' - n * interval '100 minutes', 'OPEN'
from generate_series(1, 36000) as n
join action_guide g on g.id = 20000000000 + n % ${guides}
join account a on a.id = 20000000000 + 1 + case when n <= 30000 then n % 2500 else n % 120 end;

insert into guide_run_entry (id, version, ref, run_id, step_ref, outcome, note, reason, answered_at,
    answered_by)
select 20000000000 + row_number() over (), 1, gen_random_uuid(), r.id, s.ref, 'DONE', 'Talt med en kollega.', '',
    r.touched_at, r.started_by
from guide_run r
join action_guide g on g.slug = r.guide_slug and g.edition = r.guide_edition
join guide_step s on s.guide_id = g.id and s.position < r.answered
where r.id between 20000000001 and 20000036000;

update guide_run set status = 'CLOSED', closed_at = touched_at, version = version + 1
where id between 20000000001 and 20000030000 and id % 4 <> 0;

create table bench_row (id bigint generated always as identity primary key, reason text not null, note text not null);
grant select, insert on bench_row to enindgang_app;

