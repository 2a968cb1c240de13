-- A task of somebody who is away is her substitute's to see, or the unit's inbox's, from the first day of the leave until the last: asked anew each day, moved never. Rules: package dk.enindgang.task.

-- Who acts for somebody that day: she herself, else who answers for her, three times at most; nothing where nobody is.
create function stand_in(who uuid, day date) returns uuid language plpgsql stable security definer
    set search_path = public, pg_temp as $$
declare
    one uuid := who;
    asked uuid[] := array[who];
begin
    while not is_here(one, day) loop
        if array_length(asked, 1) > 3 then
            return null;
        end if;
        select s.ref into one from employee e
        join leave l on l.employee_id = e.id and holds_on(l.valid_from, l.valid_to, day)
        join employee s on s.id = l.substitute_id
        where e.ref = one;
        if not found or one = any(asked) then
            return null;
        end if;
        asked := asked || one;
    end loop;
    return one;
end $$;

-- The same for a task: nobody stands in with a child who is closed to her.
create function task_hand(who uuid, child uuid, day date) returns uuid language plpgsql stable security definer
    set search_path = public, pg_temp as $$
declare
    one uuid := stand_in(who, day);
begin
    return case when child is not null and one <> who and is_closed(child, one) then null else one end;
end $$;

-- Those for whom somebody acts today.
create function covered_by(who uuid) returns setof uuid language plpgsql stable security definer rows 2
    set search_path = public, pg_temp as $$
begin
    return query
        with recursive away (id, ref, steps) as (
            select e.id, e.ref, 0 from employee e where e.ref = who
            union
            select e.id, e.ref, a.steps + 1 from away a
            join leave l on l.substitute_id = a.id and holds_on(l.valid_from, l.valid_to, danish_today())
            join employee e on e.id = l.employee_id
            where a.steps < 3
        )
        select distinct a.ref from away a where a.ref <> who and stand_in(a.ref, danish_today()) = who;
end $$;

create function acting_covers() returns setof uuid language plpgsql stable security definer rows 2
    set search_path = public, pg_temp as $$
begin
    return query select covered_by(acting_employee());
end $$;

-- Who leads a unit that day and works here; the nearest up the tree where nobody does, and whoever acts for her.
create function unit_led_by(unit bigint, day date) returns uuid language plpgsql stable security definer
    set search_path = public, pg_temp as $$
begin
    return (
        select e.ref from unit_leader l join employee e on e.id = l.employee_id
        where l.unit_id = unit and holds_on(l.valid_from, l.valid_to, day)
        and exists (select from employment m where m.employee_id = e.id and holds_on(m.valid_from, m.valid_to, day))
        and exists (
            select from employee_account k join account a on a.ref = k.account_ref
            where k.employee_id = e.id and not a.disabled));
end $$;

create function inbox_leader(unit uuid, day date) returns uuid language plpgsql stable security definer
    set search_path = public, pg_temp as $$
declare
    here bigint;
    leader uuid;
begin
    select u.id into here from org_unit u where u.ref = unit;
    for i in 1..20 loop
        exit when here is null;
        leader := unit_led_by(here, day);
        exit when leader is not null;
        here := (select p.parent_id from unit_place p where p.unit_id = here and holds_on(p.valid_from, p.valid_to, day));
    end loop;
    return case when leader is null then null else stand_in(leader, day) end;
end $$;

-- The units whose inbox the acting one looks after: those she or whoever she acts for leads, and those below that nobody
-- leads.
create function acting_led_inboxes() returns setof uuid language plpgsql stable security definer rows 5
    set search_path = public, pg_temp as $$
begin
    return query
        with recursive led (id) as (
            select u.id from (select acting_employee() union all select acting_covers()) one (ref)
            cross join units_led_by(one.ref, danish_today()) l (unit) join org_unit u on u.ref = l.unit
        ), below (id) as (
            select led.id from led
            union
            select p.unit_id from below b
            join unit_place p on p.parent_id = b.id and holds_on(p.valid_from, p.valid_to, danish_today())
            where unit_led_by(p.unit_id, danish_today()) is null
        )
        select u.ref from below b join org_unit u on u.id = b.id;
end $$;

create function acting_inbox_units() returns setof uuid language plpgsql stable security definer rows 5
    set search_path = public, pg_temp as $$
begin
    return query
        select acting_units() union select acting_led_inboxes() union select led_by_account(acting_account());
end $$;

-- How much is open in a unit, by who has it and when it is due: kept, so that nobody counts tasks. What nobody has is under
-- the uuid of nobody.
create table task_unit_load (
    unit_ref uuid not null references org_unit (ref),
    employee_ref uuid not null,
    due_day date not null,
    open int not null check (open >= 0),
    primary key (unit_ref, employee_ref, due_day)
);

insert into task_unit_load (unit_ref, employee_ref, due_day, open)
select unit_ref, coalesce(assignee_ref, '00000000-0000-0000-0000-000000000000'), coalesce(due_day, 'infinity'), count(*)
from task where status = 'OPEN' group by 1, 2, 3;

-- Always in the same order, so that two who hand tasks to one another do not wait for each other for ever.
create function task_unit_load_keep() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    one record;
begin
    for one in
        select unit, coalesce(employee, '00000000-0000-0000-0000-000000000000') as employee,
            coalesce(day, 'infinity') as day, cast(sum(more) as int) as more
        from (
            select old.unit_ref as unit, old.assignee_ref as employee, old.due_day as day, -1 as more
            where tg_op <> 'INSERT' and old.status = 'OPEN'
            union all
            select new.unit_ref, new.assignee_ref, new.due_day, 1
            where tg_op <> 'DELETE' and new.status = 'OPEN') changed
        group by unit, employee, day having sum(more) <> 0 order by unit, employee, day
    loop
        if one.more < 0 then
            update task_unit_load l set open = l.open + one.more
            where l.unit_ref = one.unit and l.employee_ref = one.employee and l.due_day = one.day;
        else
            insert into task_unit_load as l (unit_ref, employee_ref, due_day, open)
            values (one.unit, one.employee, one.day, one.more)
            on conflict (unit_ref, employee_ref, due_day) do update set open = l.open + excluded.open;
        end if;
    end loop;
    return null;
end $$;

create trigger task_unit_load_keep after insert or update or delete on task
    for each row execute function task_unit_load_keep();

grant select on task_unit_load to ${appRole};

-- Those who have tasks of those units and are not here today.
create function acting_away() returns setof uuid language plpgsql stable security definer rows 5
    set search_path = public, pg_temp as $$
begin
    return query
        select one.ref from (
            select distinct l.employee_ref from task_unit_load l
            where l.unit_ref in (select acting_inbox_units()) and l.open > 0
            and l.employee_ref <> '00000000-0000-0000-0000-000000000000') one (ref)
        where not is_here(one.ref, danish_today());
end $$;

-- How much those have for whom the acting one acts, without what is about a child who is closed to her.
create function acting_covered_load() returns table (day date, more int) language plpgsql stable security definer rows 5
    set search_path = public, pg_temp as $$
begin
    return query
        select l.due_day, l.open from task_load l where l.employee_ref in (select acting_covers()) and l.open > 0
        union all
        select t.due_day, -1 from task t
        where t.assignee_ref in (select acting_covers()) and t.status = 'OPEN' and t.due_day is not null
        and t.person_ref is not null and is_closed(t.person_ref, acting_employee());
end $$;

-- Whoever acts for somebody sees her tasks, and who is in a unit or leads it sees what nobody acts for; about a child only
-- the one who leads it.
drop policy task_read on task;
create policy task_read on task for select using (
    (select acting_system())
    or ((person_ref is null or person_ref not in (select access_closed(acting_employee())))
        and (assignee_ref = (select acting_employee())
            or run_ref in (select acting_own_runs())
            or id in (select acting_handed_tasks())
            or assignee_ref in (select acting_covers())
            or (person_ref is null and unit_ref in (select acting_inbox_units())
                and (assignee_ref is null
                    or (assignee_ref in (select acting_away()) and stand_in(assignee_ref, danish_today()) is null)))
            or (person_ref is not null and (select acting_employee()) is not null
                and (unit_ref in (select led_by_account(acting_account()))
                    or person_ref in (select acting_granted()))))));
drop policy task_change on task;
create policy task_change on task for update using (
    (select acting_system())
    or ((person_ref is null or person_ref not in (select access_closed(acting_employee())))
        and (assignee_ref = (select acting_employee())
            or run_ref in (select acting_own_runs())
            or id in (select acting_handed_tasks())
            or assignee_ref in (select acting_covers())
            or (person_ref is null and unit_ref in (select acting_inbox_units())
                and (assignee_ref is null
                    or (assignee_ref in (select acting_away()) and stand_in(assignee_ref, danish_today()) is null)))
            or (person_ref is not null and unit_ref in (select led_by_account(acting_account()))))));
