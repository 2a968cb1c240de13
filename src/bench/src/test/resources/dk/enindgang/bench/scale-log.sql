-- Looks of some months, spread evenly, at persons and by colleagues some of whom are asked about far more than others. Each month is filled, then indexed, then put in its place.
create unlogged table bench_looker as
select cast(row_number() over (order by e.id) - 1 as int) as place, l.account_ref as account, e.ref as employee,
    '10.20.' || e.id / 250 % 250 || '.' || e.id % 250 as address
from employee e join employee_account l on l.employee_id = e.id;

create unlogged table bench_looked_at as
select cast(row_number() over (order by p.id) - 1 as int) as place, p.ref as person, gen_random_uuid() as run
from person p;

analyze bench_looker, bench_looked_at;

create procedure bench_log(total bigint, oldest int, newest int) language plpgsql as $$
declare
    this_month timestamp := date_trunc('month', now() at time zone 'UTC');
    begun timestamptz := (this_month - oldest * interval '1 month') at time zone 'UTC';
    ended timestamptz := least(now() - interval '1 hour', (this_month - (newest - 1) * interval '1 month') at time zone 'UTC');
    step double precision := extract(epoch from ended - begun) / total;
    month timestamptz;
    until timestamptz;
    low bigint;
    high bigint;
    name text;
begin
    for ago in reverse oldest .. newest loop
        month := (this_month - ago * interval '1 month') at time zone 'UTC';
        until := (this_month - (ago - 1) * interval '1 month') at time zone 'UTC';
        name := 'access_log_' || to_char(month at time zone 'UTC', 'YYYY_MM');
        low := ceil(extract(epoch from month - begun) / step);
        high := least(total, ceil(extract(epoch from until - begun) / step)) - 1;
        execute format('drop table if exists %I', name);
        execute format('create table %I (like access_log including defaults including constraints)', name);
        execute format($sql$
            insert into %I (id, at, account_ref, employee_ref, role, relation, person_ref, kind, purpose, subject,
                subject_ref, address, request_ref)
            select n + 1000000000000 * (100 - $3), $1 + n * $2 * interval '1 second', c.account, c.employee, 'STAFF',
                case when n %% 1000 = 0 then 'NONE' when n %% 5 = 0 then 'TEAM' else 'OWN_WORK' end, p.person,
                case when n %% 1000 = 0 then 'REFUSAL' when n %% 3 = 0 then 'HIT' else 'READ' end, 'WORK',
                case when n %% 3 = 0 then 'run.list' else 'run' end, p.run, c.address, cast(md5($3 || '-' || n) as uuid)
            from generate_series($4, $5) as n
            join bench_looker c on c.place = floor($6 * power((n * 7919 %% 10007) / 10007.0::float8, 1.3))
            join bench_looked_at p on p.place = floor($7 * power((n * 104729 %% 100003) / 100003.0::float8, 2))
            order by n$sql$, name)
        using begun, step, oldest, low, high, (select count(*) from bench_looker), (select count(*) from bench_looked_at);
        execute format('alter table %I add primary key (at, id)', name);
        execute format('create index on %I (person_ref, at desc)', name);
        execute format('create index on %I (employee_ref, at desc)', name);
        execute format('alter table access_log attach partition %I for values from (%L) to (%L)', name, month, until);
        execute format('analyze %I', name);
        commit;
    end loop;
end $$;
