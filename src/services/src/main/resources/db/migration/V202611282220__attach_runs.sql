-- A run that was begun about nobody may be attached to a child later, with all that belongs to it, and a mistake may be undone. Rules: package dk.enindgang.run, R16, R17.
alter table guide_run
    add column attached_at timestamptz,
    add constraint guide_run_attached_to_somebody check (attached_at is null or person_ref is not null);

-- Which run a question came from, also where it is about nobody yet.
alter table consultation_request add column from_ref uuid references guide_run (ref);
create index consultation_request_from on consultation_request (from_ref) where from_ref is not null;

-- Persons the acting one works with: who may only read does not begin anything.
create function acting_working_persons() returns setof uuid language plpgsql stable security definer rows 50
    set search_path = public, pg_temp as $$
begin
    return query
        (select r.person_ref from guide_run r
            where r.person_ref is not null and r.started_by = acting_account() and acting_employee() is not null
        union
        select r.person_ref from guide_run r where r.person_ref is not null and r.id in (select acting_team_runs()))
        except
        select access_closed(acting_employee());
end $$;

drop policy guide_run_change on guide_run;
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
                    and (person_ref in (select acting_working_persons())
                        or person_ref in (select acting_recorded()))))));

-- A run stays with its child, but for a mistake that is undone, which is work of the system. It is handled where one works.
create or replace function guide_run_keep_child() returns trigger language plpgsql as $$
begin
    if old.person_ref is not null and old.person_ref is distinct from new.person_ref
        and (new.person_ref is not null or old.attached_at is null or not acting_system()) then
        raise exception 'a run stays with its child' using errcode = 'check_violation';
    end if;
    if old.person_ref is null and new.person_ref is not null and current_user = '${appRole}' and not acting_system()
        and new.unit_ref not in (select acting_units()) then
        raise exception 'a run is handled where one works' using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- A task that is made while its run is attached waits, and is about the child then.
create or replace function task_begin() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    run guide_run;
begin
    select * into run from guide_run r where r.ref = new.run_ref for share;
    new.person_ref := run.person_ref;
    new.unit_ref := coalesce(run.unit_ref, new.unit_ref);
    return new;
end $$;

-- Whom a task is about changes with its run, and in no other way.
create or replace function task_keep() returns trigger language plpgsql as $$
begin
    if (new.ref, new.run_ref, new.step_ref, new.guide_slug, new.guide_edition, new.step_number, new.title, new.due_at,
            new.due_words, new.due_source, new.legal, new.created_by, new.created_at)
        is distinct from (old.ref, old.run_ref, old.step_ref, old.guide_slug, old.guide_edition, old.step_number,
            old.title, old.due_at, old.due_words, old.due_source, old.legal, old.created_by, old.created_at)
        or (current_user = '${appRole}'
            and (new.unit_ref, new.person_ref) is distinct from (old.unit_ref, old.person_ref)) then
        raise exception 'what a task is and when it is due stays' using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- What somebody has of a run that is about nobody any more stays hers when the team ends.
create or replace function task_let_go_ended() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    run guide_run;
begin
    select * into run from guide_run r where r.id = new.run_id;
    if run.person_ref is not null and employee_of(run.started_by) is distinct from new.employee_ref then
        perform task_let_go(new.employee_ref, null, run.ref);
    end if;
    return null;
end $$;

-- All that belongs to a run follows it to its child and back, in the same moment. Whoever has something to do in it works
-- with the child from now on; to whom the child is closed has nothing of it, and what was asked of somebody is asked no more.
create function guide_run_take_along() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    update task_handover h set status = 'WITHDRAWN', answered_at = now(), version = h.version + 1
    from task t where t.id = h.task_id and t.run_ref = new.ref and h.status = 'WAITING';
    update task t set person_ref = new.person_ref, unit_ref = coalesce(new.unit_ref, t.unit_ref), touched_at = now(),
        version = t.version + 1
    where t.run_ref = new.ref;
    update consultation_request c set named = new.person_ref is not null,
        run_ref = case when new.person_ref is not null then new.ref end
    where c.from_ref = new.ref;
    if new.person_ref is null then
        update run_member m set ended_at = greatest(now(), m.added_at), version = m.version + 1
        where m.run_id = new.id and m.ended_at is null;
        return null;
    end if;
    update task t set assignee_ref = null, reason = 'NOBODY', about_ref = null, about_until = null
    where t.run_ref = new.ref and t.status = 'OPEN' and is_closed(new.person_ref, t.assignee_ref);
    insert into run_member (id, version, ref, run_id, employee_ref, added_by, added_at)
    select nextval('stored_seq'), 1, gen_random_uuid(), new.id, h.assignee_ref, new.started_by, now()
    from (
        select distinct t.assignee_ref from task t
        where t.run_ref = new.ref and t.status = 'OPEN' and t.assignee_ref is not null
        and t.assignee_ref is distinct from employee_of(new.started_by)) h;
    return null;
end $$;

create trigger guide_run_take_along after update of person_ref on guide_run for each row
    when (old.person_ref is distinct from new.person_ref) execute function guide_run_take_along();

-- Those who have to do with tasks of a run of the acting one: who has an open one, and who is only asked to take it.
create function run_colleagues(run uuid) returns table (employee uuid, has boolean) language plpgsql stable
    security definer rows 5 set search_path = public, pg_temp as $$
begin
    return query
        select c.ref, bool_or(c.mine) from (
            select t.assignee_ref as ref, true as mine from task t where t.run_ref = run and t.status = 'OPEN'
            union all
            select h.to_ref, false from task_handover h join task t on t.id = h.task_id
            where t.run_ref = run and h.status = 'WAITING') c
        where c.ref is not null and c.ref is distinct from acting_employee()
        and exists (select from guide_run r where r.ref = run and r.started_by = acting_account())
        group by c.ref;
end $$;

-- Nobody takes a task of the run, or makes one, until the transaction is over.
create function run_hold(run uuid) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
    held int;
begin
    perform from guide_run r where r.ref = run and r.started_by = acting_account() for update;
    select count(*) into held from (
        select from task t join guide_run r on r.ref = t.run_ref
        where t.run_ref = run and r.started_by = acting_account() for update of t) h;
    return held;
end $$;

-- Whether anybody but the acting one has gone on with her run since it was attached.
create function run_went_on(run uuid) returns boolean language plpgsql stable security definer
    set search_path = public, pg_temp as $$
begin
    return exists (
        select from guide_run r
        where r.ref = run and r.started_by = acting_account() and (
            exists (select from guide_run_entry e where e.run_id = r.id and e.answered_by <> acting_account()
                and coalesce(e.changed_at, e.answered_at) >= r.attached_at)
            or exists (select from task t where t.run_ref = r.ref and t.touched_at > r.attached_at
                and t.changed_by is distinct from acting_account())
            or exists (select from consultation_request c where c.run_ref = r.ref and c.from_ref is null)));
end $$;
