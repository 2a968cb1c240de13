-- A protected child who was opened to a colleague by name, so that she could be asked to take a task, is closed again whenever she is asked no more, whoever or whatever ends it. Rules: packages dk.enindgang.task and dk.enindgang.access.
create function task_handover_close() returns trigger language plpgsql security definer
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
    update access_grant g set ended_at = greatest(now(), g.given_at), version = g.version + 1
    where g.person_ref = child and g.employee_ref = new.to_ref and g.ended_at is null;
    return null;
end $$;

create trigger task_handover_close after update of status on task_handover for each row
    when (old.status = 'WAITING' and new.status in ('DECLINED', 'WITHDRAWN'))
    execute function task_handover_close();
