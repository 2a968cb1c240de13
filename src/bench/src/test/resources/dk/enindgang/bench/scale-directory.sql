-- ${points} contact points with their hours, one of ten on call for everybody around the clock, of the others half in one of 20 areas; 200 situations with 25 rules each, about guides where there are so many.
set session_replication_role = replica;

insert into contact_point (id, version, ref, position, name, situation, phone, open_hours, channel, holidays, age_from, age_to, owner,
    verified_on)
select 20000000000 + n, 1, gen_random_uuid(), 1000 + n, 'Kontakt nr. ' || n, 'Når du er i tvivl om noget, nr. ' || n,
    '00 ' || lpad(cast(n as text), 6, '0'), case when n % 10 = 0 then 'døgnet rundt' else 'man-fre 8.00-15.30' end,
    case when n % 10 = 0 then 'ON_CALL' else 'PHONE' end, case when n % 10 = 0 then 'AS_USUAL' else 'CLOSED' end,
    case when n % 10 <> 0 and n % 3 = 2 then 6 else -1 end, case when n % 10 <> 0 and n % 3 = 1 then 17 else 25 end, e.ref, danish_today() - n % 300
from generate_series(1, ${points}) as n join employee e on e.id = 20000000001 + n % 2500;

insert into contact_hours (point_id, weekday, begins, ends)
select 20000000000 + n, d, case when n % 10 = 0 then 0 else 480 end, case when n % 10 = 0 then 1440 else 930 end
from generate_series(1, ${points}) as n
cross join lateral generate_series(1, case when n % 10 = 0 then 7 else 5 end) as d;

insert into contact_day (point_id, day)
select 20000000000 + n, date '2026-12-24' from generate_series(50, ${points}, 50) as n;

insert into contact_area (point_id, area)
select 20000000000 + n, a.ref from generate_series(2, ${points}, 2) as n join area a on a.id = 20000000001 + n / 2 % 20
where n % 10 <> 0;

insert into contact_situation (id, version, ref, position, name, owner)
select 20000000000 + n, 1, gen_random_uuid(), 1000 + n, 'Der sker noget, nr. ' || n, e.ref
from generate_series(1, 200) as n join employee e on e.id = 20000001000 + n;

insert into contact_situation_guide (situation_id, guide)
select 20000000001 + row_number() over (order by g.slug) % 200, g.slug
from (select distinct slug from action_guide where slug like 'maal-%' order by slug limit 400) g
on conflict do nothing;

insert into situation_contact_rule (id, version, ref, situation_id, position, point_id, holds)
select 20000000000 + 25 * s + r, 1, gen_random_uuid(), 20000000000 + s, r, 20000000000 + p,
    case when p % 10 = 0 then 'OUT_OF_HOURS' when r % 5 = 0 then 'ALWAYS' else 'OPEN_HOURS' end
from generate_series(1, 200) as s
cross join generate_series(1, 25) as r
cross join lateral (select 1 + (25 * (s - 1) + r - 1) % ${points} as p) q;

reset session_replication_role;
