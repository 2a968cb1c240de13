-- The second wall is planned once for a connection, not anew for each statement. Rules: package dk.enindgang.access.

-- What the policies ask is asked several times on each page, and a function in sql that is not written into the query is
-- planned each time it is asked. In plpgsql it is planned once. The answers are what they were; how many rows they give is
-- said as it is, so that nobody reads a whole table for five.
create or replace function employee_of(account uuid) returns uuid language plpgsql stable security definer
    set search_path = public, pg_temp as $$
begin
    return (
        select e.ref from employee_account a join employee e on e.id = a.employee_id where a.account_ref = account);
end $$;

create or replace function employed_of(account uuid) returns uuid language plpgsql stable security definer
    set search_path = public, pg_temp as $$
begin
    return (
        select e.ref from employee_account a join employee e on e.id = a.employee_id
        where a.account_ref = account
        and exists (select from employment m where m.employee_id = e.id
            and holds_on(m.valid_from, m.valid_to, danish_today())));
end $$;

create or replace function units_led_by(employee uuid, day date) returns setof uuid language plpgsql stable
    security definer rows 5 set search_path = public, pg_temp as $$
begin
    return query
        select u.ref from unit_leader l
        join employee e on e.id = l.employee_id
        join org_unit u on u.id = l.unit_id
        where e.ref = employee and holds_on(l.valid_from, l.valid_to, day)
        and exists (select from employment m where m.employee_id = e.id and holds_on(m.valid_from, m.valid_to, day));
end $$;

create or replace function led_by_account(account uuid) returns setof uuid language plpgsql stable security definer rows 5
    set search_path = public, pg_temp as $$
begin
    return query
        select led.unit from units_led_by(employed_of(account), danish_today()) led(unit)
        where exists (select from account a where a.ref = account and 'LEADER' = any(string_to_array(a.roles, ',')))
        or exists (
            select from role_assignment r
            where r.account_ref = account and r.role = 'LEADER' and r.revoked_at is null
            and holds_on(r.valid_from, r.valid_to, danish_today())
            and r.unit_ref in (select units_above(led.unit)));
end $$;

create or replace function access_closed(employee uuid) returns setof uuid language plpgsql stable security definer
    set search_path = public, pg_temp as $$
begin
    return query
        select b.person_ref from impartiality_block b where b.employee_ref = employee and b.lifted_at is null
        union all
        select p.ref from person p
        where p.protection <> 'NONE'
        and not exists (
            select from access_grant g
            where g.person_ref = p.ref and g.employee_ref = employee and g.ended_at is null);
end $$;

create or replace function acting_team_runs() returns setof bigint language plpgsql stable security definer rows 50
    set search_path = public, pg_temp as $$
begin
    return query
        select m.run_id from run_member m where m.employee_ref = acting_employee() and m.ended_at is null;
end $$;

create or replace function acting_granted() returns setof uuid language plpgsql stable security definer rows 5
    set search_path = public, pg_temp as $$
begin
    return query
        select u.person_ref from urgent_access u where u.employee_ref = acting_employee() and u.ends_at > now();
end $$;

create or replace function acting_team_persons() returns setof uuid language plpgsql stable security definer rows 50
    set search_path = public, pg_temp as $$
begin
    return query
        (select r.person_ref from guide_run r
            where r.person_ref is not null and r.started_by = acting_account() and acting_employee() is not null
        union
        select r.person_ref from guide_run r where r.unit_ref in (select led_by_account(acting_account())))
        except
        select access_closed(acting_employee());
end $$;

create or replace function acting_persons() returns setof uuid language plpgsql stable security definer rows 50
    set search_path = public, pg_temp as $$
begin
    return query
        (select acting_team_persons()
        union
        select r.person_ref from guide_run r where r.person_ref is not null and r.id in (select acting_team_runs())
        union
        select acting_granted())
        except
        select access_closed(acting_employee());
end $$;

create or replace function acting_led_persons() returns setof uuid language plpgsql stable security definer rows 50
    set search_path = public, pg_temp as $$
begin
    return query
        select r.person_ref from guide_run r where r.unit_ref in (select led_by_account(acting_account()));
end $$;

create or replace function acting_recorded() returns setof uuid language plpgsql stable security definer rows 1
    set search_path = public, pg_temp as $$
begin
    return query
        select p.ref from person p
        where p.recorded_by = acting_account() and p.xmin = cast(pg_current_xact_id() as xid);
end $$;

-- Whom somebody has recorded is asked whenever a run about a child begins.
create index person_recorded on person (recorded_by);
