-- Two who change tasks of the same colleague and unit at once always take the two counts in the same order, and each is added up once for each change. What somebody wrote last is found at once, however long the trail. Rules: packages dk.enindgang.task and dk.enindgang.writing.
create function task_unit_load_moved() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    one record;
begin
    for one in
        select unit, coalesce(employee, '00000000-0000-0000-0000-000000000000') as employee,
            coalesce(day, 'infinity') as day, cast(sum(more) as int) as more
        from (
            select unit_ref as unit, assignee_ref as employee, due_day as day, -1 as more from before
            where status = 'OPEN'
            union all
            select unit_ref, assignee_ref, due_day, 1 from later where status = 'OPEN') changed
        group by 1, 2, 3 having sum(more) <> 0 order by 1, 2, 3
    loop
        if one.more < 0 then
            update task_unit_load l set open = l.open + one.more
            where l.unit_ref = one.unit and l.employee_ref = one.employee and l.due_day = one.day;
        else
            insert into task_unit_load as l (unit_ref, employee_ref, due_day, open)
            values (one.unit, one.employee, one.day, one.more)
            on conflict (unit_ref, employee_ref, due_day) do update set open = l.open + excluded.open;
        end if;
    end loop;
    return null;
end $$;

-- By its name it comes after task_load_moved, as task_unit_load_keep comes after task_load_keep.
drop trigger task_unit_load_keep on task;
create trigger task_unit_load_keep after insert or delete on task
    for each row execute function task_unit_load_keep();
create trigger task_unit_load_moved after update on task referencing old table as before new table as later
    for each statement execute function task_unit_load_moved();

create index guide_manuscript_change_latest on guide_manuscript_change (manuscript_id, account_ref, id desc)
    include (pointer, at);
drop index guide_manuscript_change_who;
