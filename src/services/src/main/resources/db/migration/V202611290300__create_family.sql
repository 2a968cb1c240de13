-- Who belongs together: a family, the unit that handles it, and its members with their days. Rules: package dk.enindgang.family.
create table family (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    name text not null,
    unit_ref uuid not null references org_unit (ref),
    area_ref uuid references area (ref),
    recorded_by uuid not null references account (ref),
    recorded_at timestamptz not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    closed_reason text,
    changed_by uuid,
    constraint family_name check (btrim(name) <> '' and length(name) <= 200),
    constraint family_closed_with_reason check ((closed_at is null) = (closed_reason is null)),
    constraint family_closed_reason check (btrim(closed_reason) <> '' and length(closed_reason) <= 1000),
    constraint family_forward check (closed_at >= opened_at)
);

create index family_unit on family (unit_ref);
create index family_recorded on family (recorded_by);

create table family_member (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    family_id bigint not null references family,
    person_ref uuid not null references person (ref),
    relation text not null,
    custody text not null default 'UNKNOWN',
    valid_from date not null,
    valid_to date,
    constraint family_member_relation check (relation in ('CHILD', 'MOTHER', 'FATHER', 'STEP_PARENT', 'FOSTER_PARENT',
        'GRANDPARENT', 'SIBLING', 'OTHER')),
    constraint family_member_custody check (custody in ('YES', 'NO', 'SHARED', 'UNKNOWN')),
    constraint family_member_period check (valid_to >= valid_from),
    constraint family_member_once exclude using gist
        (family_id with =, person_ref with =, daterange(valid_from, valid_to, '[]') with &&) deferrable initially deferred
);

create index family_member_family on family_member (family_id, valid_from);
create index family_member_person on family_member (person_ref);

create trigger stamp_change before insert or update on family for each row execute function stamp_change();

-- When a family came and who wrote it down stays, and a closed family is not rewritten.
create function family_keep() returns trigger language plpgsql as $$
begin
    if (new.ref, new.recorded_by, new.recorded_at, new.opened_at)
        is distinct from (old.ref, old.recorded_by, old.recorded_at, old.opened_at)
        or (old.closed_at is not null and not acting_system()) then
        raise exception 'what a family began as stays, and what is closed stays closed' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger family_keep before update on family for each row execute function family_keep();

-- Who a membership is about stays; what ended has ended. Nobody comes or goes in a closed family. The family is held, so
-- that nobody closes it meanwhile.
create function family_member_keep() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    closed timestamptz;
begin
    select f.closed_at into closed from family f where f.id = new.family_id for share;
    if closed is not null and not acting_system() then
        raise exception 'a closed family stays as it was' using errcode = 'check_violation';
    end if;
    if tg_op = 'UPDATE' and (new.ref, new.family_id, new.person_ref) is distinct from (old.ref, old.family_id, old.person_ref) then
        raise exception 'a membership stays with whom it is about' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger family_member_keep before insert or update on family_member
    for each row execute function family_member_keep();

-- What the acting one has to do with families, a row for each relation, whether a member is closed to her or not. This is
-- the one place: a feature that gives somebody more to do with a family replaces this function, and nothing else.
-- The words are those of dk.enindgang.access.Relation.
create function acting_family_links() returns table (family uuid, relation text) language plpgsql stable security definer
    rows 100 set search_path = public, pg_temp as $$
begin
    return query
        select f.ref, 'OWN_WORK' from family f
        where f.recorded_by = acting_account() and acting_employee() is not null
        union all
        select f.ref, 'UNIT_LEADER' from family f where f.unit_ref in (select led_by_account(acting_account()));
end $$;

-- The families the acting one may see: a family with anybody in it who is closed to her is closed as a whole, for its name
-- and its members tell of one another.
create function acting_families() returns setof uuid language plpgsql stable security definer rows 100
    set search_path = public, pg_temp as $$
begin
    return query
        select l.family from acting_family_links() l
        except
        select f.ref from access_closed(acting_employee()) c (person)
        join family_member m on m.person_ref = c.person
        join family f on f.id = m.family_id;
end $$;

-- Those who are in them, or were.
create function acting_family_persons() returns setof uuid language plpgsql stable security definer rows 300
    set search_path = public, pg_temp as $$
begin
    return query
        select m.person_ref from acting_families() s (family)
        join family f on f.ref = s.family
        join family_member m on m.family_id = f.id;
end $$;

-- Whoever has to do with a family sees who is in it, and says who else may.
create or replace function acting_team_persons() returns setof uuid language plpgsql stable security definer rows 50
    set search_path = public, pg_temp as $$
begin
    return query
        (select r.person_ref from guide_run r
            where r.person_ref is not null and r.started_by = acting_account() and acting_employee() is not null
        union
        select r.person_ref from guide_run r where r.unit_ref in (select led_by_account(acting_account()))
        union
        select acting_family_persons())
        except
        select access_closed(acting_employee());
end $$;

-- The log is the leader's to read also where her unit works with a family.
create or replace function acting_led_persons() returns setof uuid language plpgsql stable security definer rows 50
    set search_path = public, pg_temp as $$
begin
    return query
        select r.person_ref from guide_run r where r.unit_ref in (select led_by_account(acting_account()))
        union
        select m.person_ref from family f join family_member m on m.family_id = f.id
        where f.unit_ref in (select led_by_account(acting_account()));
end $$;

drop policy person_change on person;
create policy person_change on person for update using (
    (select acting_system()) or ref in (select acting_family_persons()));

alter table family enable row level security;
create policy family_read on family for select using (
    (select acting_system()) or ref in (select acting_families()));
create policy family_open on family for insert with check (
    (select acting_system())
    or (recorded_by = (select acting_account()) and (select acting_employee()) is not null));
create policy family_change on family for update
    using ((select acting_system()) or ref in (select acting_families()))
    with check (true);

-- A family is there for its members in the transaction that opens it, too.
alter table family_member enable row level security;
create policy family_member_read on family_member for select
    using (exists (select from family f where f.id = family_id));
create policy family_member_add on family_member for insert with check (
    exists (select from family f where f.id = family_id)
    and ((select acting_system())
        or person_ref in (select acting_persons())
        or person_ref in (select acting_recorded())));
create policy family_member_change on family_member for update
    using (exists (select from family f where f.id = family_id));

grant select, insert, update on family, family_member to ${appRole};
