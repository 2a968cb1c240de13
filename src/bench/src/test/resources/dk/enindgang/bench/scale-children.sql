-- 2,500 colleagues in 100 units, 30,000 persons, 1 of 100 protected, and 9,000 runs about children: 21 of the colleagues have thirty of them in progress.
insert into org_unit (id, version, ref, name, kind, valid_from)
select 20000000000 + n, 1, gen_random_uuid(), 'Enhed ' || n, 'SCHOOL', date '2016-08-01' from generate_series(1, 100) as n;

insert into employee (id, version, ref, name, profession)
select a.id, 1, gen_random_uuid(), 'Kollega Nr' || a.id - 20000000000, a.profession
from account a where a.id between 20000000001 and 20000002500;

insert into employee_account (employee_id, account_ref)
select a.id, a.ref from account a where a.id between 20000000001 and 20000002500;

insert into employment (id, version, ref, employee_id, unit_id, valid_from)
select e.id, 1, gen_random_uuid(), e.id, 20000000001 + e.id % 100, date '2020-08-01'
from employee e where e.id between 20000000001 and 20000002500;

insert into unit_leader (id, version, ref, unit_id, employee_id, valid_from)
select u.id, 1, gen_random_uuid(), u.id, u.id + 2000, date '2020-08-01'
from org_unit u where u.id between 20000000001 and 20000000100;

update account set roles = 'LEADER' where id between 20000002001 and 20000002100;

insert into person (id, version, ref, given_name, surname, birth_date, protection, recorded_by, recorded_at)
select 20000000000 + n, 1, gen_random_uuid(), 'Barn', 'Nr' || n, date '2010-01-01' + n % 5000,
    case when n % 100 = 0 then 'ADDRESS' else 'NONE' end, a.ref, timestamptz '2026-11-01' - n * interval '2 hours'
from generate_series(1, 30000) as n join account a on a.id = 20000000001 + n % 2500;

insert into guide_run (id, version, ref, guide_slug, guide_edition, guide_title, steps, answered, started_by, started_at,
    touched_at, status, closed_at, person_ref, unit_ref)
select 20000036000 + n, 1, gen_random_uuid(), g.slug, 1, g.title, 14, 0, a.ref,
    timestamptz '2026-11-01' - n * interval '8 hours',
    case when n <= 630 then timestamptz '2026-11-20' - n * interval '1 minute' else timestamptz '2026-11-02' - n * interval '8 hours' end,
    case when n > 630 and n % 4 <> 0 then 'CLOSED' else 'OPEN' end,
    case when n > 630 and n % 4 <> 0 then timestamptz '2026-11-02' - n * interval '8 hours' end, p.ref, u.ref
from generate_series(1, 9000) as n
join action_guide g on g.id = 20000000000 + n % ${guides}
join account a on a.id = 20000000000 + case when n <= 630 then 130 + n % 21 else 1 + n % 2500 end
join person p on p.id = 20000000000 + 1 + (n - 1) * 101 % 30000 + case when (1 + (n - 1) * 101 % 30000) % 100 = 0 then 1 else 0 end
join org_unit u on u.id = 20000000001 + a.id % 100;

insert into run_member (id, version, ref, run_id, employee_ref, added_by, added_at)
select r.id, 1, gen_random_uuid(), r.id, e.ref, r.started_by, r.started_at
from guide_run r join employee e on e.id = 20000000001 + r.id * 7 % 2500
where r.id between 20000036001 and 20000045000;
