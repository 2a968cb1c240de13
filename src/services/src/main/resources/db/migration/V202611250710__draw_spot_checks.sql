-- A few looks of each week, drawn by chance and sooner the stranger they are, for the leader of the one who looked. Rules: package dk.enindgang.access, R14.
create table spot_check (
    id bigint primary key default nextval('stored_seq'),
    version bigint not null default 1,
    ref uuid not null unique default gen_random_uuid(),
    week date not null,
    unit_ref uuid not null references org_unit (ref),
    leader_ref uuid not null references employee (ref),
    look_id bigint not null,
    look_at timestamptz not null,
    employee_ref uuid not null references employee (ref),
    person_ref uuid not null,
    kind text not null,
    relation text not null,
    subject text not null,
    why text not null,
    outcome text,
    reason text not null default '',
    closed_by uuid references account (ref),
    closed_at timestamptz,
    constraint spot_check_week check (extract(isodow from week) = 1),
    constraint spot_check_why check (why in ('NO_RELATION', 'SAME_NAME', 'RELATIVE', 'COLLEAGUE_NAME', 'CHANCE')),
    constraint spot_check_outcome check (outcome in ('EXPLAINED', 'TALKED', 'BREACH')),
    constraint spot_check_closed check ((outcome is null) = (closed_at is null) and (outcome is null) = (closed_by is null)
        and (outcome is null or length(btrim(reason)) between 3 and 1000)),
    constraint spot_check_once unique (leader_ref, look_id)
);

create index spot_check_open on spot_check (unit_ref, week desc) where outcome is null;
create index spot_check_weeks on spot_check (week desc, unit_ref);

-- What was drawn stays; only the outcome comes later, once.
create function spot_check_keep() returns trigger language plpgsql as $$
begin
    if old.outcome is not null or (new.ref, new.week, new.unit_ref, new.leader_ref, new.look_id, new.look_at,
        new.employee_ref, new.person_ref, new.kind, new.relation, new.subject, new.why)
        is distinct from (old.ref, old.week, old.unit_ref, old.leader_ref, old.look_id, old.look_at,
        old.employee_ref, old.person_ref, old.kind, old.relation, old.subject, old.why) then
        raise exception 'a spot check is not rewritten' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger spot_check_keep before update on spot_check for each row execute function spot_check_keep();

-- Draws for the week before a Monday, once: twenty looks at most for each leader of the day. A look weighs more when no
-- relation explains it, when the two have one surname, when the person is close to a colleague, or has a surname that a
-- colleague of the unit has. Those who control, and what a leader looks at herself, are left out.
create function spot_check_draw(monday date) returns int language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    drawn int;
begin
    perform pg_advisory_xact_lock(3006);
    if exists (select from spot_check where week = monday) then
        return 0;
    end if;
    insert into spot_check (week, unit_ref, leader_ref, look_id, look_at, employee_ref, person_ref, kind, relation,
        subject, why)
    with look as (
        select distinct on (leader.ref, l.id) l.id, l.at, l.employee_ref, l.person_ref, l.kind, l.relation, l.subject,
            u.id as unit_id, u.ref as unit_ref, leader.ref as leader_ref, lower(substring(e.name from '[^ ]+$')) as surname
        from access_log l
        join employee e on e.ref = l.employee_ref
        join employment m on m.employee_id = e.id
            and holds_on(m.valid_from, m.valid_to, cast(l.at at time zone 'Europe/Copenhagen' as date))
        join org_unit u on u.id = m.unit_id
        join unit_leader ul on ul.unit_id = u.id and holds_on(ul.valid_from, ul.valid_to, monday)
        join employee leader on leader.id = ul.employee_id
        where l.at >= cast(monday - 7 as timestamp) at time zone 'Europe/Copenhagen'
        and l.at < cast(monday as timestamp) at time zone 'Europe/Copenhagen'
        and l.purpose not in ('CONTROL', 'INSIGHT')
        and leader.ref <> l.employee_ref
        order by leader.ref, l.id, u.id
    ), weighed as (
        select k.*, case
            when k.relation in ('NONE', 'BREAK_GLASS') then 'NO_RELATION'
            when lower(p.surname) = k.surname then 'SAME_NAME'
            when p.protection = 'STAFF_RELATIVE' then 'RELATIVE'
            when exists (
                select from employment m join employee c on c.id = m.employee_id
                where m.unit_id = k.unit_id and holds_on(m.valid_from, m.valid_to, monday)
                and lower(substring(c.name from '[^ ]+$')) = lower(p.surname)) then 'COLLEAGUE_NAME'
            else 'CHANCE' end as why
        from look k join person p on p.ref = k.person_ref
    ), placed as (
        select w.*, row_number() over (partition by w.leader_ref order by power(random(), 1.0 / case w.why
            when 'NO_RELATION' then 40 when 'SAME_NAME' then 30 when 'RELATIVE' then 20 when 'COLLEAGUE_NAME' then 10
            else 1 end) desc) as place
        from weighed w
    )
    select monday, unit_ref, leader_ref, id, at, employee_ref, person_ref, kind, relation, subject, why
    from placed where place <= 20;
    get diagnostics drawn = row_count;
    return drawn;
end $$;

alter table spot_check enable row level security;
create policy spot_check_read on spot_check for select using (
    (select acting_system()) or unit_ref in (select led_by_account(acting_account())));
create policy spot_check_close on spot_check for update using (
    (select acting_system())
    or (unit_ref in (select led_by_account(acting_account())) and employee_ref <> (select acting_employee())));

grant select on spot_check to ${appRole};
grant update (outcome, reason, closed_by, closed_at, version) on spot_check to ${appRole};
