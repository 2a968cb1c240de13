-- A guide's answer becomes a dated task for a named colleague, or for a unit's inbox where nobody is there. Rules: package dk.enindgang.task.
create table task (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    run_ref uuid not null references guide_run (ref),
    step_ref uuid not null references guide_step (ref),
    guide_slug text not null,
    guide_edition int not null,
    step_number text not null,
    title text not null,
    unit_ref uuid not null references org_unit (ref),
    person_ref uuid references person (ref),
    assignee_ref uuid references employee (ref),
    reason text not null,
    about_ref uuid,
    about_until date,
    due_at timestamptz,
    due_day date generated always as (cast(due_at at time zone 'Europe/Copenhagen' as date)) stored,
    due_words text not null default '',
    due_source text,
    legal text not null default '',
    repeats boolean not null default false,
    turn int not null default 1 check (turn > 0),
    status text not null default 'OPEN',
    note text not null default '',
    created_by uuid not null references account (ref),
    created_at timestamptz not null,
    touched_at timestamptz not null,
    done_at timestamptz,
    changed_by uuid,
    constraint task_guide foreign key (guide_slug, guide_edition) references action_guide (slug, edition),
    constraint task_reason check (reason in ('FOLLOWS', 'LEADER', 'PROFESSION', 'SUBSTITUTE', 'NOBODY', 'AWAY', 'TOOK',
        'ACCEPTED', 'INHERITED')),
    constraint task_nobody_has_reason check ((assignee_ref is null) = (reason in ('NOBODY', 'AWAY'))),
    constraint task_due_source check (due_source in ('LAW', 'LOCAL')),
    constraint task_status check (status in ('OPEN', 'DONE')),
    constraint task_done_has_time check ((status = 'DONE') = (done_at is not null)),
    constraint task_done_by_somebody check (status = 'OPEN' or assignee_ref is not null),
    constraint task_lengths check (btrim(title) <> '' and length(title) <= 200 and length(step_number) <= 20
        and length(due_words) <= 400 and length(legal) <= 1000 and length(note) <= 4000)
);

-- R2: asked twice, it is one task.
create unique index task_once on task (run_ref, step_ref) where status = 'OPEN';
create index task_run on task (run_ref);
create index task_mine on task (assignee_ref, status, due_at, id);
create index task_done on task (assignee_ref, touched_at desc, id desc) where status = 'DONE';
create index task_inbox on task (unit_ref, due_at, id) where assignee_ref is null and status = 'OPEN';
create index task_person on task (person_ref) where person_ref is not null;

create table task_handover (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    task_id bigint not null references task,
    to_ref uuid not null references employee (ref),
    given_by uuid not null references account (ref),
    given_at timestamptz not null,
    reason text not null,
    status text not null default 'WAITING',
    answered_at timestamptz,
    answer text not null default '',
    constraint task_handover_status check (status in ('WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    constraint task_handover_answered check ((status = 'WAITING') = (answered_at is null)),
    constraint task_handover_reason check (btrim(reason) <> '' and length(reason) <= 1000),
    constraint task_handover_answer check (length(answer) <= 1000 and (status <> 'DECLINED' or btrim(answer) <> ''))
);

create unique index task_handover_once on task_handover (task_id) where status = 'WAITING';
create index task_handover_task on task_handover (task_id);
create index task_handover_from on task_handover (given_by) where status = 'WAITING';
create index task_handover_to on task_handover (to_ref) where status = 'WAITING';

-- How much somebody has to do by which day, and how much waits for her yes: kept, so that nobody counts tasks. Without a
-- day it is the last day there is.
create table task_load (
    employee_ref uuid not null references employee (ref),
    due_day date not null,
    open int not null check (open >= 0),
    primary key (employee_ref, due_day)
);

create table task_waiting (
    employee_ref uuid primary key references employee (ref),
    waiting int not null check (waiting >= 0)
);

-- What is taken away is there; a check is asked of what would be new before anybody sees that it is not.
create function task_load_add(employee uuid, day date, more int) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    if more < 0 then
        update task_load l set open = l.open + more
        where l.employee_ref = employee and l.due_day = coalesce(day, 'infinity');
    else
        insert into task_load as l (employee_ref, due_day, open) values (employee, coalesce(day, 'infinity'), more)
        on conflict (employee_ref, due_day) do update set open = l.open + excluded.open;
    end if;
end $$;
revoke execute on function task_load_add(uuid, date, int) from public;

-- Always in the same order, so that two who hand tasks to one another do not wait for each other for ever.
create function task_load_keep() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    one record;
begin
    for one in
        select employee, day, sum(more) as more from (
            select old.assignee_ref as employee, old.due_day as day, -1 as more
            where tg_op <> 'INSERT' and old.status = 'OPEN' and old.assignee_ref is not null
            union all
            select new.assignee_ref, new.due_day, 1
            where tg_op <> 'DELETE' and new.status = 'OPEN' and new.assignee_ref is not null) changed
        group by employee, day having sum(more) <> 0 order by employee, day
    loop
        perform task_load_add(one.employee, one.day, cast(one.more as int));
    end loop;
    return null;
end $$;

create trigger task_load_keep after insert or update or delete on task for each row execute function task_load_keep();

create function task_waiting_keep() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who uuid := case when tg_op = 'DELETE' then old.to_ref else new.to_ref end;
    more int := 0;
begin
    if tg_op <> 'INSERT' and old.status = 'WAITING' then
        more := more - 1;
    end if;
    if tg_op <> 'DELETE' and new.status = 'WAITING' then
        more := more + 1;
    end if;
    if more < 0 then
        update task_waiting w set waiting = w.waiting + more where w.employee_ref = who;
    elsif more > 0 then
        insert into task_waiting as w (employee_ref, waiting) values (who, more)
        on conflict (employee_ref) do update set waiting = w.waiting + excluded.waiting;
    end if;
    return null;
end $$;

create trigger task_waiting_keep after insert or update or delete on task_handover
    for each row execute function task_waiting_keep();

-- Whom a task is about and which unit handles it its run says, and nobody else.
create function task_begin() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    run guide_run;
begin
    select * into run from guide_run r where r.ref = new.run_ref;
    new.person_ref := run.person_ref;
    new.unit_ref := coalesce(run.unit_ref, new.unit_ref);
    return new;
end $$;

create trigger task_begin before insert on task for each row execute function task_begin();

create function task_keep() returns trigger language plpgsql as $$
begin
    if (new.ref, new.run_ref, new.step_ref, new.guide_slug, new.guide_edition, new.step_number, new.title, new.unit_ref,
            new.person_ref, new.due_at, new.due_words, new.due_source, new.legal, new.created_by, new.created_at)
        is distinct from (old.ref, old.run_ref, old.step_ref, old.guide_slug, old.guide_edition, old.step_number,
            old.title, old.unit_ref, old.person_ref, old.due_at, old.due_words, old.due_source, old.legal,
            old.created_by, old.created_at) then
        raise exception 'what a task is and when it is due stays' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger task_keep before update on task for each row execute function task_keep();
create trigger stamp_change before insert or update on task for each row execute function stamp_change();

create function task_handover_keep() returns trigger language plpgsql as $$
begin
    if old.status <> 'WAITING' or (new.ref, new.task_id, new.to_ref, new.given_by, new.given_at, new.reason)
        is distinct from (old.ref, old.task_id, old.to_ref, old.given_by, old.given_at, old.reason) then
        raise exception 'an answered handover is not rewritten' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger task_handover_keep before update on task_handover for each row execute function task_handover_keep();

-- Asked as the owner: a policy that asked a table with a policy of its own would ask for ever.
create function acting_units() returns setof uuid language plpgsql stable security definer rows 3
    set search_path = public, pg_temp as $$
begin
    return query
        select u.ref from employee_account a join employment m on m.employee_id = a.employee_id
        join org_unit u on u.id = m.unit_id
        where a.account_ref = acting_account() and holds_on(m.valid_from, m.valid_to, danish_today());
end $$;

create function acting_handed_tasks() returns setof bigint language plpgsql stable security definer rows 10
    set search_path = public, pg_temp as $$
begin
    return query
        select h.task_id from task_handover h where h.to_ref = acting_employee() and h.status = 'WAITING';
end $$;

create function acting_own_runs() returns setof uuid language plpgsql stable security definer rows 50
    set search_path = public, pg_temp as $$
begin
    return query
        select r.ref from guide_run r where r.started_by = acting_account()
        union
        select r.ref from guide_run r where r.id in (select acting_team_runs());
end $$;

-- Of an anonymous run: its owner, who has the task, whoever is asked to take it, and those of the unit where nobody has it.
-- About a child: those of the run, who has the task and whoever is asked to take it.
alter table task enable row level security;
create policy task_read on task for select using (
    (select acting_system())
    or ((person_ref is null or person_ref not in (select access_closed(acting_employee())))
        and (assignee_ref = (select acting_employee())
            or run_ref in (select acting_own_runs())
            or id in (select acting_handed_tasks())
            or (person_ref is null and assignee_ref is null and unit_ref in (select acting_units()))
            or (person_ref is not null and (select acting_employee()) is not null
                and (unit_ref in (select led_by_account(acting_account()))
                    or person_ref in (select acting_granted()))))));
create policy task_add on task for insert with check (
    (select acting_system())
    or (created_by = (select acting_account()) and run_ref in (select acting_own_runs())));
create policy task_change on task for update using (
    (select acting_system())
    or ((person_ref is null or person_ref not in (select access_closed(acting_employee())))
        and (assignee_ref = (select acting_employee())
            or run_ref in (select acting_own_runs())
            or id in (select acting_handed_tasks())
            or (person_ref is null and assignee_ref is null and unit_ref in (select acting_units()))
            or (person_ref is not null and unit_ref in (select led_by_account(acting_account()))))));

alter table task_handover enable row level security;
create policy task_handover_read on task_handover for select
    using (exists (select from task t where t.id = task_id));
create policy task_handover_give on task_handover for insert with check (
    (select acting_system())
    or (given_by = (select acting_account())
        and exists (select from task t where t.id = task_id and t.assignee_ref = acting_employee())));
create policy task_handover_answer on task_handover for update using (
    (select acting_system())
    or to_ref = (select acting_employee())
    or given_by = (select acting_account())
    or exists (select from task t where t.id = task_id and t.assignee_ref = acting_employee()));

grant select, insert, update on task, task_handover to ${appRole};
grant select on task_load, task_waiting to ${appRole};
