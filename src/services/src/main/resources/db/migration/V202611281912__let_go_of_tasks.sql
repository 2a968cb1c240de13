-- Whoever is not impartial, or is in the team of a run no more, has no task there either: the unit's inbox has it. Rules: package dk.enindgang.task.
create function task_let_go(who uuid, child uuid, of_run uuid) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    update task_handover h set status = 'WITHDRAWN', answered_at = now(), version = h.version + 1
    from task t
    where t.id = h.task_id and h.status = 'WAITING' and t.status = 'OPEN'
    and (t.person_ref = child or t.run_ref = of_run)
    and (h.to_ref = who or t.assignee_ref = who);
    update task t set assignee_ref = null, reason = 'NOBODY', about_ref = null, about_until = null, touched_at = now(),
        version = t.version + 1
    where t.status = 'OPEN' and t.assignee_ref = who and (t.person_ref = child or t.run_ref = of_run);
end $$;
revoke execute on function task_let_go(uuid, uuid, uuid) from public;

create function task_let_go_blocked() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    perform task_let_go(new.employee_ref, new.person_ref, null);
    return null;
end $$;

create trigger task_let_go after insert on impartiality_block for each row execute function task_let_go_blocked();

-- Whoever has become the owner of the run leaves its team and keeps her tasks.
create function task_let_go_ended() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    run guide_run;
begin
    select * into run from guide_run r where r.id = new.run_id;
    if employee_of(run.started_by) is distinct from new.employee_ref then
        perform task_let_go(new.employee_ref, null, run.ref);
    end if;
    return null;
end $$;

create trigger task_let_go after update of ended_at on run_member for each row
    when (old.ended_at is null and new.ended_at is not null) execute function task_let_go_ended();
