-- The second wall: a row about a person is there for those alone who have to do with it, whatever the application asks. Keyed by the account that acts in the transaction. Rules: package dk.enindgang.access, R6.

-- Who acts: the uuid of an account, or the word system for work nobody asked for. Unset is nobody, and sees nothing.
create function acting_account() returns uuid language sql stable parallel safe as $$
    select case when length(current_setting('enindgang.acting', true)) = 36
        then cast(current_setting('enindgang.acting', true) as uuid) end
$$;

create function acting_system() returns boolean language sql stable parallel safe as $$
    select coalesce(current_setting('enindgang.acting', true) = 'system', false)
$$;

create function acting_employee() returns uuid language sql stable as $$ select employee_of(acting_account()) $$;

-- These are asked as the owner: a policy that asked a table with a policy of its own would ask for ever.
create function acting_team_runs() returns setof bigint language sql stable security definer set search_path = public as $$
    select m.run_id from run_member m where m.employee_ref = acting_employee() and m.ended_at is null
$$;

create function acting_granted() returns setof uuid language sql stable security definer set search_path = public as $$
    select g.person_ref from access_grant g where g.employee_ref = acting_employee() and g.ended_at is null
$$;

create function acting_persons() returns setof uuid language sql stable security definer set search_path = public as $$
    select r.person_ref from guide_run r where r.person_ref is not null and r.started_by = acting_account()
    union
    select r.person_ref from guide_run r where r.person_ref is not null and r.id in (select acting_team_runs())
    union
    select r.person_ref from guide_run r where r.unit_ref in (select units_led_by(acting_employee(), current_date))
    union
    select acting_granted()
    except
    select access_closed(acting_employee())
$$;

-- The sub-selects do not depend on the row, so each is asked once for a statement and only if a row needs it.
alter table person enable row level security;
create policy person_read on person for select
    using ((select acting_system()) or ref in (select acting_persons()));
create policy person_change on person for update
    using ((select acting_system()) or ref in (select acting_persons()));
create policy person_record on person for insert
    with check ((select acting_system()) or recorded_by = (select acting_account()));

alter table guide_run enable row level security;
create policy guide_run_relation on guide_run using (
    (select acting_system())
    or (person_ref is null and started_by = (select acting_account()))
    or (person_ref is not null
        and person_ref not in (select access_closed(acting_employee()))
        and (started_by = (select acting_account())
            or id in (select acting_team_runs())
            or unit_ref in (select units_led_by(acting_employee(), current_date))
            or person_ref in (select acting_granted()))));

alter table guide_run_entry enable row level security;
create policy guide_run_entry_of_run on guide_run_entry
    using (exists (select from guide_run r where r.id = run_id));

alter table run_member enable row level security;
create policy run_member_of_run on run_member
    using (exists (select from guide_run r where r.id = run_id));
