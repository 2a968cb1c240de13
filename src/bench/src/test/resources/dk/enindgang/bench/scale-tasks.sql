-- ${tasks} tasks of ten years and ${runs} more closed runs. 24 colleagues have forty open tasks each, eight of them about children, at every scale; else a twelfth is open, one of ten about a child.
-- A few have far more than others.
set session_replication_role = replica;

insert into guide_run (id, version, ref, guide_slug, guide_edition, guide_title, steps, answered, started_by, started_at,
    touched_at, status, closed_at)
select 20001000000 + n, 1, gen_random_uuid(), g.slug, 1, g.title, 14, 0, a.ref,
    timestamptz '2016-12-01' + n * interval '10 minutes', timestamptz '2016-12-02' + n * interval '10 minutes', 'CLOSED',
    timestamptz '2016-12-02' + n * interval '10 minutes'
from generate_series(1, ${runs}) as n
join action_guide g on g.id = 20000000000 + n % ${guides}
join account a on a.id = 20000000001 + n % 2500;

create function pg_temp.due_in(days int) returns timestamptz language sql stable as $$
    select ((now() at time zone 'Europe/Copenhagen')::date + days + time '23:59:59') at time zone 'Europe/Copenhagen'
$$;

-- The forty of each of the first 24, one of five about a child in whose team she is.
create temporary table bench_task as
select n, 20000000001 + n / 40 as employee,
    case when n % 5 = 0 then 20000036001 + n / 5 * 3 else 20000030001 + n end as run, n % 10 as step, true as open,
    pg_temp.due_in(n % 40 - 8) as due
from generate_series(0, 959) as n
union all
select n, 20000000025 + cast(floor(2475 * power((n::bigint * 7919 % 10007) / 10007.0, 2)) as int),
    case when n % 10 = 3 then 20000036704 + n / 10 * 4 % 8000 else 20000000001 + n / 10 end,
    case when n % 10 = 3 then 3 + n / 20000 else n % 10 end, true, pg_temp.due_in(n * 31 % 90 - 10)
from generate_series(960, ${tasks} / 12 - 1) as n
union all
select n, 20000000001 + cast(floor(2500 * power((n::bigint * 7919 % 10007) / 10007.0, 2)) as int),
    case when n::bigint * 7 % (30000 + ${runs}) < 30000 then 20000000001 + n::bigint * 7 % (30000 + ${runs})
        else 20000970001 + n::bigint * 7 % (30000 + ${runs}) end,
    n % 14, false, timestamptz '2026-11-01' - n::float8 / ${tasks} * interval '3600 days'
from generate_series(${tasks} / 12, ${tasks} - 1) as n;

insert into run_member (id, version, ref, run_id, employee_ref, added_by, added_at)
select 20001000000 + t.n, 1, gen_random_uuid(), r.id, e.ref, r.started_by, r.started_at
from bench_task t join guide_run r on r.id = t.run join employee e on e.id = t.employee
where r.person_ref is not null
on conflict do nothing;

insert into task (id, version, ref, run_ref, step_ref, guide_slug, guide_edition, step_number, title, unit_ref, person_ref,
    assignee_ref, reason, due_at, due_words, due_source, legal, status, note, created_by, created_at, touched_at, done_at)
select 20000000000 + t.n, 1, gen_random_uuid(), r.ref, s.ref, r.guide_slug, 1, s.number, s.title, u.ref, r.person_ref, e.ref,
    'FOLLOWS', t.due, 'Inden 14 dage', 'LOCAL', '', case when t.open then 'OPEN' else 'DONE' end,
    case when t.open then '' else 'Talt med en kollega.' end, r.started_by, t.due - interval '14 days',
    t.due - interval '2 days', case when not t.open then t.due - interval '2 days' end
from bench_task t
join guide_run r on r.id = t.run
join action_guide g on g.slug = r.guide_slug and g.edition = r.guide_edition
join guide_step s on s.id = 20000000000 + (g.id - 20000000000) * 100 + t.step
join employee e on e.id = t.employee
join org_unit u on u.id = 20000000001 + e.id % 100;

-- Each unit has a few that nobody has.
update task set assignee_ref = null, reason = 'NOBODY' where status = 'OPEN' and id > 20000001000 and id % 50 = 0;

insert into task_load (employee_ref, due_day, open)
select assignee_ref, coalesce(due_day, 'infinity'), count(*) from task
where status = 'OPEN' and assignee_ref is not null and id >= 20000000000 group by 1, 2
on conflict (employee_ref, due_day) do update set open = task_load.open + excluded.open;

insert into task_unit_load (unit_ref, employee_ref, due_day, open)
select unit_ref, coalesce(assignee_ref, '00000000-0000-0000-0000-000000000000'), coalesce(due_day, 'infinity'), count(*)
from task where status = 'OPEN' and id >= 20000000000 group by 1, 2, 3
on conflict (unit_ref, employee_ref, due_day) do update set open = task_unit_load.open + excluded.open;

drop table bench_task;
reset session_replication_role;
