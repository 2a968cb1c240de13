-- Whoever leads a unit sees what its colleagues work on, so she is employed as long as she leads, and leads nothing when she has left. Rules: package dk.enindgang.organisation, R4.
create function is_employed(employee bigint, days daterange) returns boolean language sql stable as $$
    select coalesce(range_agg(daterange(m.valid_from, m.valid_to, '[]')) @> days, false)
    from employment m where m.employee_id = employee
$$;

-- Asked of what is written from now on. The colleague is held meanwhile, so that her employment cannot end in another
-- transaction at the same moment.
create function guard_leader_employed() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.employee_id = new.employee_id
        and daterange(old.valid_from, old.valid_to, '[]') @> daterange(new.valid_from, new.valid_to, '[]') then
        return null;
    end if;
    perform from employee e where e.id = new.employee_id for share;
    if exists (
        select from unit_leader l where l.id = new.id
        and not is_employed(l.employee_id, daterange(l.valid_from, l.valid_to, '[]'))
    ) then
        raise exception 'somebody would lead who is not employed'
            using errcode = 'check_violation', constraint = 'unit_leader_employed';
    end if;
    return null;
end $$;

create constraint trigger unit_leader_employed after insert or update of employee_id, valid_from, valid_to on unit_leader
    deferrable initially deferred for each row execute function guard_leader_employed();

-- The days that were hers before this change: an older row that does not keep the rule stays until somebody mends it.
create function guard_employment_of_leader() returns trigger language plpgsql as $$
begin
    if exists (
        select from unit_leader l where l.employee_id = old.employee_id
        and daterange(l.valid_from, l.valid_to, '[]') && daterange(old.valid_from, old.valid_to, '[]')
        and not is_employed(l.employee_id,
            daterange(l.valid_from, l.valid_to, '[]') * daterange(old.valid_from, old.valid_to, '[]'))
    ) then
        raise exception 'she leads on days that would no longer be hers'
            using errcode = 'check_violation', constraint = 'employment_of_leader';
    end if;
    return null;
end $$;

create constraint trigger employment_of_leader after update of employee_id, valid_from, valid_to on employment
    deferrable initially deferred for each row execute function guard_employment_of_leader();

create or replace function units_led_by(employee uuid, day date) returns setof uuid language sql stable security definer
    set search_path = public as $$
    select u.ref from unit_leader l
    join employee e on e.id = l.employee_id
    join org_unit u on u.id = l.unit_id
    where e.ref = employee and holds_on(l.valid_from, l.valid_to, day)
    and exists (select from employment m where m.employee_id = e.id and holds_on(m.valid_from, m.valid_to, day))
$$;
