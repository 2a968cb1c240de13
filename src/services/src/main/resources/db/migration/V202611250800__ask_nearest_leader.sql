-- Spot checks reach leaders and units without one, and go when the log goes; roles given are written down like the rest. Rules: packages dk.enindgang.access, R14, and dk.enindgang.account, R19.
alter table account_change drop constraint account_change_kind;
alter table account_change add constraint account_change_kind check (
    kind in ('CLOSED', 'REOPENED', 'ROLE_TAKEN', 'ROLE_GIVEN', 'ROLE_REVOKED', 'PASSWORD_SET'));
alter table account_change drop constraint account_change_role;
alter table account_change add constraint account_change_role check (
    (kind in ('ROLE_TAKEN', 'ROLE_GIVEN', 'ROLE_REVOKED')) = (role is not null));
alter table account_change drop constraint account_change_by_another;
alter table account_change add constraint account_change_by_another check (
    kind not in ('CLOSED', 'ROLE_TAKEN', 'ROLE_GIVEN', 'ROLE_REVOKED') or changed_by <> account_ref);

-- Whether somebody is not impartial to a person.
create function is_blocked(person uuid, employee uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp as $$
    select exists (
        select from impartiality_block b
        where b.person_ref = person and b.employee_ref = employee and b.lifted_at is null)
$$;

create or replace function is_closed(person uuid, employee uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp as $$
    select is_blocked(person, employee)
    or exists (
        select from person p where p.ref = person and p.protection <> 'NONE'
        and not exists (
            select from access_grant g
            where g.person_ref = person and g.employee_ref = employee and g.ended_at is null))
$$;

alter table spot_check drop constraint spot_check_why;
alter table spot_check add constraint spot_check_why check (
    why in ('NO_RELATION', 'URGENT', 'SAME_NAME', 'RELATIVE', 'COLLEAGUE_NAME', 'CHANCE'));

-- Who is asked about what somebody does in a unit: its leader, if she can log in and is somebody else, else the nearest
-- further up. The unit told is the one that leader leads.
create function asks_about(unit bigint, looker bigint, day date, out unit_ref uuid, out leader_ref uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    with recursive above (id, steps) as (
        select unit, 0
        union all
        select p.parent_id, a.steps + 1 from above a join unit_place p on p.unit_id = a.id
            and holds_on(p.valid_from, p.valid_to, day)
        where p.parent_id is not null and a.steps < 50
    )
    select u.ref, e.ref
    from above a
    join unit_leader l on l.unit_id = a.id and holds_on(l.valid_from, l.valid_to, day) and l.employee_id <> looker
    join employee e on e.id = l.employee_id
    join org_unit u on u.id = a.id
    where exists (
        select from employee_account ea join account o on o.ref = ea.account_ref and not o.disabled
        where ea.employee_id = e.id and u.ref in (select led_by_account(o.ref)))
    order by a.steps, e.ref limit 1
$$;

create or replace function spot_check_draw(monday date) returns int language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    drawn int;
begin
    perform pg_advisory_xact_lock(3006);
    if exists (select from spot_check where week = monday) then
        return 0;
    end if;
    insert into spot_check (week, unit_ref, leader_ref, look_id, look_at, employee_ref, person_ref, kind, relation,
        subject, why)
    with looking as (
        select l.id, l.at, l.employee_ref, l.person_ref, l.kind, l.relation, l.subject, e.id as looker,
            lower(substring(e.name from '[^ ]+$')) as surname, m.unit_id
        from access_log l
        join employee e on e.ref = l.employee_ref
        cross join lateral (
            select m.unit_id from employment m where m.employee_id = e.id
            and holds_on(m.valid_from, m.valid_to, cast(l.at at time zone 'Europe/Copenhagen' as date))
            order by m.id limit 1) m
        where l.at >= cast(monday - 7 as timestamp) at time zone 'Europe/Copenhagen'
        and l.at < cast(monday as timestamp) at time zone 'Europe/Copenhagen'
        and l.purpose not in ('CONTROL', 'INSIGHT')
    ), asked as (
        -- Once for each colleague and unit, not for each look.
        select k.looker, k.unit_id, a.unit_ref, a.leader_ref
        from (select distinct looker, unit_id from looking) k
        cross join lateral asks_about(k.unit_id, k.looker, monday) a
        where a.leader_ref is not null
    ), weighed as (
        select k.*, a.unit_ref, a.leader_ref, case
            when k.relation = 'NONE' then 'NO_RELATION'
            when k.relation = 'BREAK_GLASS' then 'URGENT'
            when lower(p.surname) = k.surname then 'SAME_NAME'
            when p.protection = 'STAFF_RELATIVE' then 'RELATIVE'
            when exists (
                select from employment m join employee c on c.id = m.employee_id
                where m.unit_id = k.unit_id and holds_on(m.valid_from, m.valid_to, monday)
                and lower(substring(c.name from '[^ ]+$')) = lower(p.surname)) then 'COLLEAGUE_NAME'
            else 'CHANCE' end as why
        from looking k
        join asked a on a.looker = k.looker and a.unit_id = k.unit_id
        join person p on p.ref = k.person_ref
    ), placed as (
        select w.*, row_number() over (partition by w.leader_ref order by power(random(), 1.0 / case w.why
            when 'NO_RELATION' then 40 when 'URGENT' then 40 when 'SAME_NAME' then 30 when 'RELATIVE' then 20
            when 'COLLEAGUE_NAME' then 10 else 1 end) desc) as place
        from weighed w
    )
    select monday, unit_ref, leader_ref, id, at, employee_ref, person_ref, kind, relation, subject, why
    from placed where place <= 20;
    get diagnostics drawn = row_count;
    return drawn;
end $$;

-- With the months of the log go the checks that were drawn from them: they hold the same data.
create or replace function access_log_forget(months_kept int) returns int language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    since timestamp;
    month record;
    gone int := 0;
begin
    perform pg_advisory_xact_lock(3004);
    select date_trunc('month', now() at time zone 'UTC') - greatest(months_kept, r.months) * interval '1 month'
    into since from access_log_retention r;
    for month in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'access_log'::regclass and c.relname < 'access_log_' || to_char(since, 'YYYY_MM')
        order by c.relname
    loop
        execute format('drop table %I', month.relname);
        insert into access_log_forgotten (month) values (month.relname) on conflict do nothing;
        gone := gone + 1;
    end loop;
    delete from spot_check where look_at < since at time zone 'UTC';
    return gone;
end $$;
