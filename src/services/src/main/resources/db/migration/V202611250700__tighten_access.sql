-- The second wall asks as much as the first: who works here today, in which role, and whether it is to read or to change. Rules: package dk.enindgang.access.

-- A day is a day in Denmark, wherever the server stands.
create function danish_today() returns date language sql stable parallel safe as $$
    select cast(now() at time zone 'Europe/Copenhagen' as date)
$$;

-- The colleague an account belongs to, as long as she is employed.
create function employed_of(account uuid) returns uuid language sql stable security definer
    set search_path = public, pg_temp as $$
    select e.ref from employee_account a join employee e on e.id = a.employee_id
    where a.account_ref = account
    and exists (select from employment m where m.employee_id = e.id
        and holds_on(m.valid_from, m.valid_to, danish_today()))
$$;

-- A unit itself and all above it, as they stand today.
create function units_above(unit uuid) returns setof uuid language sql stable security definer
    set search_path = public, pg_temp as $$
    with recursive above (id) as (
        select u.id from org_unit u where u.ref = unit
        union
        select p.parent_id from above a join unit_place p on p.unit_id = a.id
            and holds_on(p.valid_from, p.valid_to, danish_today())
        where p.parent_id is not null
    )
    select u.ref from above a join org_unit u on u.id = a.id
$$;

-- What an account leads today: where its colleague is the leader, as far as the role of a leader reaches.
create function led_by_account(account uuid) returns setof uuid language sql stable security definer
    set search_path = public, pg_temp as $$
    select led.unit from units_led_by(employed_of(account), danish_today()) led(unit)
    where exists (select from account a where a.ref = account and 'LEADER' = any(string_to_array(a.roles, ',')))
    or exists (
        select from role_assignment r
        where r.account_ref = account and r.role = 'LEADER' and r.revoked_at is null
        and holds_on(r.valid_from, r.valid_to, danish_today())
        and r.unit_ref in (select units_above(led.unit)))
$$;

-- What an account leads today, and all that stands below it.
create function led_below(account uuid) returns setof uuid language sql stable security definer
    set search_path = public, pg_temp as $$
    with recursive below (id) as (
        select u.id from org_unit u where u.ref in (select led_by_account(account))
        union
        select p.unit_id from below b join unit_place p on p.parent_id = b.id
            and holds_on(p.valid_from, p.valid_to, danish_today())
    )
    select u.ref from below b join org_unit u on u.id = b.id
$$;

-- The same as access_closed, for one person.
create function is_closed(person uuid, employee uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp as $$
    select exists (
        select from impartiality_block b
        where b.person_ref = person and b.employee_ref = employee and b.lifted_at is null)
    or exists (
        select from person p where p.ref = person and p.protection <> 'NONE'
        and not exists (
            select from access_grant g
            where g.person_ref = person and g.employee_ref = employee and g.ended_at is null))
$$;

create or replace function acting_employee() returns uuid language sql stable as $$
    select employed_of(acting_account())
$$;

-- Persons whom somebody was given for a while; to read.
create or replace function acting_granted() returns setof uuid language sql stable security definer
    set search_path = public, pg_temp as $$
    select u.person_ref from urgent_access u where u.employee_ref = acting_employee() and u.ends_at > now()
$$;

create or replace function acting_team_runs() returns setof bigint language sql stable security definer
    set search_path = public, pg_temp as $$
    select m.run_id from run_member m where m.employee_ref = acting_employee() and m.ended_at is null
$$;

-- Persons the acting one may take others in to: of her own runs, and of those of the units she leads.
create function acting_team_persons() returns setof uuid language sql stable security definer
    set search_path = public, pg_temp as $$
    (select r.person_ref from guide_run r
        where r.person_ref is not null and r.started_by = acting_account() and acting_employee() is not null
    union
    select r.person_ref from guide_run r where r.unit_ref in (select led_by_account(acting_account())))
    except
    select access_closed(acting_employee())
$$;

create or replace function acting_persons() returns setof uuid language sql stable security definer
    set search_path = public, pg_temp as $$
    (select acting_team_persons()
    union
    select r.person_ref from guide_run r where r.person_ref is not null and r.id in (select acting_team_runs())
    union
    select acting_granted())
    except
    select access_closed(acting_employee())
$$;

-- Persons recorded in this very transaction by the acting one: she begins her work with them here.
create function acting_recorded() returns setof uuid language sql stable security definer
    set search_path = public, pg_temp as $$
    select p.ref from person p
    where p.recorded_by = acting_account() and p.xmin = cast(pg_current_xact_id() as xid)
$$;

drop policy person_change on person;
create policy person_change on person for update using ((select acting_system()));

drop policy guide_run_relation on guide_run;
create policy guide_run_read on guide_run for select using (
    (select acting_system())
    or (person_ref is null and started_by = (select acting_account()))
    or (person_ref is not null
        and (select acting_employee()) is not null
        and person_ref not in (select access_closed(acting_employee()))
        and (started_by = (select acting_account())
            or id in (select acting_team_runs())
            or unit_ref in (select led_by_account(acting_account()))
            or person_ref in (select acting_granted()))));
create policy guide_run_begin on guide_run for insert
    with check ((select acting_system()) or (person_ref is null and started_by = (select acting_account())));
create policy guide_run_change on guide_run for update using (
    (select acting_system())
    or started_by = (select acting_account())
    or id in (select acting_team_runs()))
    with check (
        (select acting_system())
        or (person_ref is null and started_by = (select acting_account()))
        or (person_ref is not null
            and (id in (select acting_team_runs())
                or (started_by = (select acting_account())
                    and (person_ref in (select acting_persons()) or person_ref in (select acting_recorded()))))));

-- What somebody may only read she does not write in: a leader and whoever cannot wait read.
drop policy guide_run_entry_of_run on guide_run_entry;
create policy guide_run_entry_read on guide_run_entry for select
    using (exists (select from guide_run r where r.id = run_id));
create policy guide_run_entry_add on guide_run_entry for insert with check (exists (
    select from guide_run r where r.id = run_id
    and ((select acting_system()) or r.started_by = (select acting_account())
        or r.id in (select acting_team_runs()))));
create policy guide_run_entry_change on guide_run_entry for update using (exists (
    select from guide_run r where r.id = run_id
    and ((select acting_system()) or r.started_by = (select acting_account())
        or r.id in (select acting_team_runs()))));

drop policy run_member_of_run on run_member;
create policy run_member_read on run_member for select
    using (exists (select from guide_run r where r.id = run_id));
create policy run_member_add on run_member for insert with check (exists (
    select from guide_run r where r.id = run_id
    and ((select acting_system()) or r.started_by = (select acting_account())
        or r.unit_ref in (select led_by_account(acting_account())))));
create policy run_member_change on run_member for update using (exists (
    select from guide_run r where r.id = run_id
    and ((select acting_system()) or r.started_by = (select acting_account())
        or r.unit_ref in (select led_by_account(acting_account())))));

-- Being in a team ends, and nothing else of it changes.
create function run_member_keep() returns trigger language plpgsql as $$
begin
    if old.ended_at is not null or (new.ref, new.run_id, new.employee_ref, new.added_by, new.added_at)
        is distinct from (old.ref, old.run_id, old.employee_ref, old.added_by, old.added_at) then
        raise exception 'a membership is not rewritten' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger run_member_keep before update on run_member for each row execute function run_member_keep();

-- Whose a child's run is, and where it is handled, is changed by passing it on, which is work of the system.
create function guide_run_keep_owner() returns trigger language plpgsql as $$
begin
    if old.person_ref is not null and not acting_system() and current_user = '${appRole}'
        and (new.started_by, new.unit_ref) is distinct from (old.started_by, old.unit_ref) then
        raise exception 'a run about a child is passed on, not taken' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger guide_run_keep_owner before update of started_by, unit_ref on guide_run
    for each row execute function guide_run_keep_owner();

-- The tables that say who may are walled as well: nobody opens a door for herself.
alter table access_grant enable row level security;
create policy access_grant_read on access_grant for select using (
    (select acting_system()) or employee_ref = (select acting_employee()) or person_ref in (select acting_persons()));
create policy access_grant_give on access_grant for insert with check (
    (select acting_system())
    or (given_by = (select acting_account())
        and (person_ref in (select acting_team_persons())
            or (employee_ref = (select acting_employee()) and person_ref in (select acting_recorded())))));
create policy access_grant_end on access_grant for update using (
    (select acting_system()) or person_ref in (select acting_team_persons()));

alter table impartiality_block enable row level security;
create policy impartiality_block_read on impartiality_block for select using (
    (select acting_system()) or employee_ref = (select acting_employee()) or person_ref in (select acting_persons()));
create policy impartiality_block_set on impartiality_block for insert with check (
    (select acting_system())
    or (set_by = (select acting_account())
        and (person_ref in (select acting_team_persons())
            or (employee_ref = (select acting_employee()) and person_ref in (select acting_persons())))));
create policy impartiality_block_lift on impartiality_block for update using (
    (select acting_system()) or person_ref in (select acting_team_persons()));

alter table urgent_access enable row level security;
create policy urgent_access_read on urgent_access for select using (
    (select acting_system())
    or employee_ref = (select acting_employee())
    or unit_ref in (select led_by_account(acting_account())));
create policy urgent_access_take on urgent_access for insert with check (
    (select acting_system()) or employee_ref = (select acting_employee()));
create policy urgent_access_judge on urgent_access for update using (
    (select acting_system())
    or (unit_ref in (select led_by_account(acting_account())) and employee_ref <> (select acting_employee())));

create or replace function urgent_access_keep() returns trigger language plpgsql as $$
begin
    if old.verdict is not null
        or (new.ref, new.person_ref, new.employee_ref, new.unit_ref, new.reason, new.begun_at, new.ends_at)
        is distinct from (old.ref, old.person_ref, old.employee_ref, old.unit_ref, old.reason, old.begun_at, old.ends_at)
    then
        raise exception 'urgent access is not rewritten' using errcode = 'check_violation';
    end if;
    return new;
end $$;

alter table draft enable row level security;
create policy draft_own on draft using (
    (select acting_system()) or account_ref = (select acting_account()));

create index draft_place on draft (place text_pattern_ops);

-- The log: everybody writes in her own name, and a leader reads of the persons her units work with. Who controls asks as
-- the system, through the one door that writes down her asking.
create function acting_led_persons() returns setof uuid language sql stable security definer
    set search_path = public, pg_temp as $$
    select r.person_ref from guide_run r where r.unit_ref in (select led_by_account(acting_account()))
$$;

alter table access_log enable row level security;
create policy access_log_read on access_log for select using (
    (select acting_system()) or person_ref in (select acting_led_persons()));
create policy access_log_write on access_log for insert with check (
    (select acting_system()) or account_ref = (select acting_account()));

-- How long the log is kept is the owner's to say, told at each start; the application's role can shorten nothing.
create table access_log_retention (
    one boolean primary key default true check (one),
    months int not null check (months between 6 and 120)
);
insert into access_log_retention (months) values (13);
grant select on access_log_retention to ${appRole};

-- Which months were taken away, so that they are not missed when the log is kept longer from some day on.
create table access_log_forgotten (
    month text primary key,
    at timestamptz not null default clock_timestamp()
);
grant select on access_log_forgotten to ${appRole};

create or replace function access_log_forget(months_kept int) returns int language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    oldest text;
    month record;
    gone int := 0;
begin
    perform pg_advisory_xact_lock(3004);
    select 'access_log_' || to_char(
        date_trunc('month', now() at time zone 'UTC') - greatest(months_kept, r.months) * interval '1 month', 'YYYY_MM')
    into oldest from access_log_retention r;
    for month in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'access_log'::regclass and c.relname < oldest order by c.relname
    loop
        execute format('drop table %I', month.relname);
        insert into access_log_forgotten (month) values (month.relname) on conflict do nothing;
        gone := gone + 1;
    end loop;
    return gone;
end $$;

-- A block is made by sealing and in no other way; what is compared with it is numbers and hashes, of all rows.
revoke insert on access_log_block from ${appRole};
alter function access_log_span(timestamptz, timestamptz, bytea) security definer;
alter function access_log_span(timestamptz, timestamptz, bytea) set search_path = public, pg_temp;
alter function access_log_seal() security definer;
alter function access_log_seal() set search_path = public, pg_temp;

-- Whose an account is decides what it sees. Who acts does not decide it for herself, and what was decided is kept.
create table employee_account_change (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    account_ref uuid not null,
    employee_id bigint not null,
    linked boolean not null,
    changed_by text not null
);

create function employee_account_keep() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    row employee_account := case when tg_op = 'DELETE' then old else new end;
begin
    if row.account_ref = acting_account() then
        raise exception 'nobody says whose her own account is' using errcode = 'check_violation';
    end if;
    insert into employee_account_change (account_ref, employee_id, linked, changed_by)
    values (row.account_ref, row.employee_id, tg_op = 'INSERT',
        coalesce(nullif(current_setting('enindgang.acting', true), ''), 'nobody'));
    return null;
end $$;

revoke update on employee_account from ${appRole};

create trigger employee_account_keep after insert or delete on employee_account
    for each row execute function employee_account_keep();
