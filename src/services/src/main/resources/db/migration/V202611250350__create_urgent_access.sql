-- Access that somebody took because it could not wait, and what the leader says to it afterwards. Rules: package dk.enindgang.access, R8-R10.
create table urgent_access (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    person_ref uuid not null references person (ref),
    employee_ref uuid not null references employee (ref),
    unit_ref uuid not null references org_unit (ref),
    reason text not null,
    begun_at timestamptz not null,
    ends_at timestamptz not null,
    verdict text,
    verdict_note text not null default '',
    reviewed_by uuid references account (ref),
    reviewed_at timestamptz,
    constraint urgent_access_reason check (length(btrim(reason)) between 10 and 1000),
    constraint urgent_access_hours check (ends_at > begun_at and ends_at <= begun_at + interval '24 hours'),
    constraint urgent_access_verdict check (verdict in ('IN_ORDER', 'NOT_IN_ORDER')),
    constraint urgent_access_verdict_note check (
        length(verdict_note) <= 1000 and (verdict is distinct from 'NOT_IN_ORDER' or btrim(verdict_note) <> '')),
    constraint urgent_access_reviewed check ((verdict is null) = (reviewed_at is null)
        and (verdict is null) = (reviewed_by is null))
);

create index urgent_access_mine on urgent_access (employee_ref, ends_at);
create index urgent_access_unit on urgent_access (unit_ref, begun_at desc, id desc);

-- What was written stays; only the verdict comes later, once.
create function urgent_access_keep() returns trigger language plpgsql as $$
begin
    if old.verdict is not null or (new.person_ref, new.employee_ref, new.unit_ref, new.reason, new.begun_at)
        is distinct from (old.person_ref, old.employee_ref, old.unit_ref, old.reason, old.begun_at) then
        raise exception 'urgent access is not rewritten' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger urgent_access_keep before update on urgent_access for each row execute function urgent_access_keep();

-- The second wall opens for as long.
create or replace function acting_granted() returns setof uuid language sql stable security definer
    set search_path = public as $$
    select g.person_ref from access_grant g where g.employee_ref = acting_employee() and g.ended_at is null
    union all
    select u.person_ref from urgent_access u where u.employee_ref = acting_employee() and u.ends_at > now()
$$;

grant select, insert, update on urgent_access to ${appRole};
