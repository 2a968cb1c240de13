-- What happens by itself in the database happens when the product says it is, in a practice municipality too, which may live on another day. Only the log of looks keeps the time of the machine. Rules: package dk.enindgang.platform.db, R5.
create or replace function task_let_go(who uuid, child uuid, of_run uuid) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    update task_handover h set status = 'WITHDRAWN', answered_at = present_moment(), version = h.version + 1
    from task t
    where t.id = h.task_id and h.status = 'WAITING' and t.status = 'OPEN'
    and (t.person_ref = child or t.run_ref = of_run)
    and (h.to_ref = who or t.assignee_ref = who);
    update task t set assignee_ref = null, reason = 'NOBODY', about_ref = null, about_until = null,
        touched_at = present_moment(), version = t.version + 1
    where t.status = 'OPEN' and t.assignee_ref = who and (t.person_ref = child or t.run_ref = of_run);
end $$;

create or replace function task_handover_close() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    child uuid := (select t.person_ref from task t where t.id = new.task_id);
begin
    if child is null
        or exists (
            select from guide_run r where r.person_ref = child
            and (employee_of(r.started_by) = new.to_ref
                or exists (
                    select from run_member m
                    where m.run_id = r.id and m.employee_ref = new.to_ref and m.ended_at is null)))
        or exists (
            select from task_handover h join task t on t.id = h.task_id
            where h.to_ref = new.to_ref and h.status = 'WAITING' and t.person_ref = child) then
        return null;
    end if;
    update access_grant g set ended_at = greatest(present_moment(), g.given_at), version = g.version + 1
    where g.person_ref = child and g.employee_ref = new.to_ref and g.ended_at is null;
    return null;
end $$;

create or replace function guide_run_take_along() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    update task_handover h set status = 'WITHDRAWN', answered_at = present_moment(), version = h.version + 1
    from task t where t.id = h.task_id and t.run_ref = new.ref and h.status = 'WAITING';
    update task t set person_ref = new.person_ref, unit_ref = coalesce(new.unit_ref, t.unit_ref),
        touched_at = present_moment(), version = t.version + 1
    where t.run_ref = new.ref;
    update consultation_request c set named = new.person_ref is not null,
        run_ref = case when new.person_ref is not null then new.ref end
    where c.from_ref = new.ref;
    if new.person_ref is null then
        update run_member m set ended_at = greatest(present_moment(), m.added_at), version = m.version + 1
        where m.run_id = new.id and m.ended_at is null;
        return null;
    end if;
    update task t set assignee_ref = null, reason = 'NOBODY', about_ref = null, about_until = null
    where t.run_ref = new.ref and t.status = 'OPEN' and is_closed(new.person_ref, t.assignee_ref);
    insert into run_member (id, version, ref, run_id, employee_ref, added_by, added_at)
    select nextval('stored_seq'), 1, gen_random_uuid(), new.id, h.assignee_ref, new.started_by, present_moment()
    from (
        select distinct t.assignee_ref from task t
        where t.run_ref = new.ref and t.status = 'OPEN' and t.assignee_ref is not null
        and t.assignee_ref is distinct from employee_of(new.started_by)) h;
    return null;
end $$;
