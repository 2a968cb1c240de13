-- Who has how much to do is added up once for each change, not once for each task in it: a thousand tasks that are handed over are two colleagues' numbers. Rules: package dk.enindgang.task.
create function task_load_moved() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    one record;
begin
    for one in
        select employee, day, sum(more) as more from (
            select assignee_ref as employee, due_day as day, -1 as more from before
            where status = 'OPEN' and assignee_ref is not null
            union all
            select assignee_ref, due_day, 1 from later where status = 'OPEN' and assignee_ref is not null) changed
        group by employee, day having sum(more) <> 0 order by employee, day
    loop
        perform task_load_add(one.employee, one.day, cast(one.more as int));
    end loop;
    return null;
end $$;

drop trigger task_load_keep on task;
create trigger task_load_keep after insert or delete on task for each row execute function task_load_keep();
create trigger task_load_moved after update on task referencing old table as before new table as later
    for each statement execute function task_load_moved();
