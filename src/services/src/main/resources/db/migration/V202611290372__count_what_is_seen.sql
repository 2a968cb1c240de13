-- What is late in an inbox is told to whoever looks after it, without what is about children she does not work with. Rules: package dk.enindgang.task, R9, R16.

-- Whether a task in an inbox is about a child it does not show to this colleague: the same as the table says of who acts.
create function task_hidden(one task, who uuid) returns boolean language plpgsql stable security definer
    set search_path = public, pg_temp as $$
begin
    return one.person_ref is not null and (
        who is null
        or is_closed(one.person_ref, who)
        or not (
            exists (
                select from employee_account k join employee e on e.id = k.employee_id
                where e.ref = who and one.unit_ref in (select led_by_account(k.account_ref)))
            or exists (
                select from guide_run r where r.ref = one.run_ref
                and (employee_of(r.started_by) = who
                    or exists (
                        select from run_member m
                        where m.run_id = r.id and m.employee_ref = who and m.ended_at is null)))
            or exists (
                select from task_handover h where h.task_id = one.id and h.to_ref = who and h.status = 'WAITING')
            or exists (
                select from urgent_access u
                where u.person_ref = one.person_ref and u.employee_ref = who and u.ends_at > present_moment())));
end $$;

-- How much of what is late in the inboxes the acting one looks after is not hers to see. What stands in a unit she leads is
-- not looked at task by task.
create function acting_hidden_late(day date) returns int language plpgsql stable security definer
    set search_path = public, pg_temp as $$
begin
    return (
        select count(*) from task t
        where t.status = 'OPEN' and t.person_ref is not null and t.due_day < day
        and t.unit_ref in (select acting_led_inboxes())
        and (t.assignee_ref is null
            or (t.assignee_ref in (select acting_away()) and stand_in(t.assignee_ref, danish_today()) is null))
        and (t.person_ref in (select access_closed(acting_employee()))
            or (t.unit_ref not in (select led_by_account(acting_account())) and task_hidden(t, acting_employee()))));
end $$;

create index task_child_waits on task (unit_ref, due_day) where status = 'OPEN' and person_ref is not null;
