-- ${families} families of ten years with four members each, those who were their contact persons one after the other, and twelve notes each. In twelve units with sixty open families one colleague has thirty of them, at every scale; the others lie in the other units, a third of them open.
set session_replication_role = replica;

insert into area (id, version, ref, name)
select 20000000000 + n, 1, gen_random_uuid(), 'Område ' || n from generate_series(1, 20) as n;

insert into unit_area (id, version, ref, unit_id, area_id, valid_from)
select 20000000000 + n, 1, gen_random_uuid(), 20000000000 + n, 20000000001 + n % 20, date '2016-08-01'
from generate_series(1, 100) as n;

-- Colleagues whose number ends on k - 1 work in unit k. Nobody but the contact persons themselves is there more than once.
create temporary table bench_family as
select n, unit, case when n > 720 then unit - 1 + 100 * (n / 87 % 25) when (n - 1) % 60 < 30 then unit - 1
        else unit - 1 + 100 * (1 + (n - 1) % 24) end as employee,
    n > 720 and n % 3 <> 0 as ended, n <= 720 and (n - 1) % 60 > 57 as alone, now() - (200 + n % 3000) * interval '1 day' as opened,
    (array['Bakkedal', 'Engvang', 'Sivmose', 'Højmark', 'Lyngsø', 'Prøvesen', 'Eksempelsen', 'Åkjærlund'])[1 + n % 8] as name
from (
    select n, case when n > 720 then 14 + n % 87 else 2 + (n - 1) / 60 end as unit from generate_series(1, ${families}) as n
) f;

insert into family (id, version, ref, name, unit_ref, area_ref, recorded_by, recorded_at, opened_at, closed_at, closed_reason)
select 20000000000 + f.n, 1, gen_random_uuid(), 'Familien ' || f.name || ' ' || f.n, u.ref, r.ref, a.ref, f.opened, f.opened,
    case when f.ended then f.opened + interval '180 days' end, case when f.ended then 'Forløbet er slut.' end
from bench_family f
join org_unit u on u.id = 20000000000 + f.unit
join area r on r.id = 20000000001 + f.unit % 20
join account a on a.id = 20000002000 + f.unit;

-- One of a hundred families has a protected child.
insert into person (id, version, ref, given_name, surname, birth_date, protection, recorded_by, recorded_at)
select 20010000000 + 4 * f.n + i, 1, gen_random_uuid(),
    (array['Alba', 'Bent', 'Clara', 'Ditlev'])[1 + i] || ' ' || (array['Marie', 'Kirstine', 'Emil', 'Aksel', 'Viola'])[1 + f.n % 5],
    f.name,
    case when i < 2 then date '1960-01-01' + (4 * f.n + i) * 37 % 14000 else date '2008-01-01' + (4 * f.n + i) * 31 % 6500 end,
    case when f.n > 720 and f.n % 100 = 0 and i = 2 then 'ADDRESS' else 'NONE' end, b.recorded_by, f.opened
from bench_family f
join family b on b.id = 20000000000 + f.n
cross join generate_series(0, 3) as i;

insert into family_member (id, version, ref, family_id, person_ref, relation, custody, valid_from)
select p.id, 1, gen_random_uuid(), 20000000000 + f.n, p.ref, (array['MOTHER', 'FATHER', 'CHILD', 'CHILD'])[1 + i],
    case when i < 2 then 'SHARED' else 'UNKNOWN' end, cast(f.opened as date)
from bench_family f
cross join generate_series(0, 3) as i
join person p on p.id = 20010000000 + 4 * f.n + i;

insert into contact_person (id, version, ref, family_id, employee_ref, begins_at, ends_at, cause, reason, recorded_by)
select 20010000000 + 4 * f.n + i, 1, gen_random_uuid(), b.id, e.ref,
    f.opened + i * (coalesce(b.closed_at, now()) - f.opened) / (1 + f.n % 4),
    case when i = f.n % 4 then b.closed_at else f.opened + (i + 1) * (coalesce(b.closed_at, now()) - f.opened) / (1 + f.n % 4) end,
    case when i = 0 then 'FIRST' else 'HANDED_OVER' end, case when i = 0 then '' else 'Ny opgave i huset' end, b.recorded_by
from bench_family f
join family b on b.id = 20000000000 + f.n
cross join lateral generate_series(0, f.n % 4) as i
join employee e on e.id = 20000000000
    + case when i = f.n % 4 then f.employee else f.unit - 1 + 100 * ((f.employee / 100 + f.n % 4 - i) % 25) end
where not f.alone;

-- Every fifth has been silent for long.
insert into contact_note (id, version, ref, family_id, on_day, kind, words, written_by, written_at)
select 20000000000 + 12 * f.n::bigint + i, 1, gen_random_uuid(), b.id,
    danish_today() - cast(case when f.ended then 30 else 0 end + case when f.n % 5 = 0 then 100 else 3 end + 14 * i as int),
    (array['PHONE', 'VISIT', 'MEETING', 'MESSAGE', 'NO_ANSWER', 'PHONE'])[1 + i % 6], 'Talt om, hvordan det går i skolen.',
    a.ref, f.opened
from bench_family f
join family b on b.id = 20000000000 + f.n
cross join generate_series(0, 11) as i
join account a on a.id = 20000000000 + f.employee
where not f.alone;

insert into contact_pace (family_id, level, set_by, set_at)
select 20000000000 + f.n, f.n / 3 % 4, a.ref, f.opened
from bench_family f join account a on a.id = 20000002000 + f.unit where f.n % 3 = 0;

-- In each of the twelve units one has left, and one is away without anybody who answers for her.
update employment set valid_to = danish_today() - 10 where id between 20000001601 and 20000001612;
insert into leave (id, version, ref, employee_id, kind, valid_from, valid_to)
select e.id, 1, gen_random_uuid(), e.id, 'ILLNESS', danish_today() - 3, danish_today() + 300
from employee e where e.id between 20000001701 and 20000001712;

drop table bench_family;
reset session_replication_role;
