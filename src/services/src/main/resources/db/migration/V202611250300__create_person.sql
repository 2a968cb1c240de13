-- A child as the product knows it: the only place with names. A guide run may be about one, handled by a unit and worked on by a team. Rules: packages dk.enindgang.person and dk.enindgang.run.
create table person (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    given_name text not null,
    surname text not null,
    birth_date date not null,
    protection text not null default 'NONE',
    recorded_by uuid not null references account (ref),
    recorded_at timestamptz not null,
    constraint person_given_name check (btrim(given_name) <> '' and length(given_name) <= 100),
    constraint person_surname check (btrim(surname) <> '' and length(surname) <= 100),
    constraint person_birth_date check (birth_date >= date '1900-01-01'),
    constraint person_protection check (protection in ('NONE', 'ADDRESS', 'STAFF_RELATIVE'))
);

create index person_protected on person (ref) where protection <> 'NONE';

alter table guide_run
    add column person_ref uuid references person (ref),
    add column unit_ref uuid references org_unit (ref),
    add column about_child boolean not null generated always as (person_ref is not null) stored,
    add constraint guide_run_child_has_unit check ((person_ref is null) = (unit_ref is null));

create index guide_run_person on guide_run (person_ref) where person_ref is not null;
create index guide_run_unit on guide_run (unit_ref, closed, touched_at desc, id desc) where unit_ref is not null;

create table run_member (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    run_id bigint not null references guide_run,
    employee_ref uuid not null references employee (ref),
    added_by uuid not null references account (ref),
    added_at timestamptz not null,
    ended_at timestamptz,
    constraint run_member_forward check (ended_at >= added_at)
);

create unique index run_member_once on run_member (run_id, employee_ref) where ended_at is null;
create index run_member_mine on run_member (employee_ref) where ended_at is null;

-- What a run is about stands from its first moment. A team belongs to a child's run alone.
create function guide_run_keep_child() returns trigger language plpgsql as $$
begin
    if old.person_ref is not null and old.person_ref is distinct from new.person_ref then
        raise exception 'a run stays with its child' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger guide_run_keep_child before update of person_ref on guide_run
    for each row execute function guide_run_keep_child();

create function run_member_of_a_child() returns trigger language plpgsql as $$
begin
    if not exists (select from guide_run r where r.id = new.run_id and r.person_ref is not null) then
        raise exception 'an anonymous run has no team' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger run_member_of_a_child before insert on run_member
    for each row execute function run_member_of_a_child();

-- With a team it matters who answered.
alter table guide_run_entry add column answered_by uuid references account (ref);
alter table guide_run_entry disable trigger guide_run_entry_keep_closed;
update guide_run_entry e set answered_by = r.started_by from guide_run r where r.id = e.run_id;
alter table guide_run_entry enable trigger guide_run_entry_keep_closed;
alter table guide_run_entry alter column answered_by set not null;

grant select, insert, update on person, run_member to ${appRole};
