-- Who comes second is told who was first (rule R9 of package dk.enindgang.organisation), and a draw is not filled with lists (dk.enindgang.access, R14).
alter table org_unit add column changed_by uuid;
alter table employee add column changed_by uuid;

-- Nobody where the system did it, such as an import.
create function stamp_change() returns trigger language plpgsql as $$
begin
    new.changed_by := acting_account();
    return new;
end $$;

create trigger stamp_change before insert or update on org_unit for each row execute function stamp_change();
create trigger stamp_change before insert or update on employee for each row execute function stamp_change();

-- What a colleague is called, by her account.
create function account_name(account uuid) returns text language sql stable security definer
    set search_path = public, pg_temp as $$ select a.display_name from account a where a.ref = account $$;

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
        -- Of all that one colleague saw of one person on one day, the look that says most: lists would fill the draw.
        select distinct on (e.id, l.person_ref, cast(l.at at time zone 'Europe/Copenhagen' as date)) l.id, l.at, l.employee_ref, l.person_ref, l.kind, l.relation, l.subject, e.id as looker,
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
        order by e.id, l.person_ref, cast(l.at at time zone 'Europe/Copenhagen' as date),
            (l.relation in ('NONE', 'BREAK_GLASS')) desc, (l.kind = 'HIT'), l.id
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
