-- A family has one contact person at every moment, from the first one on until the family is closed. Rules: package dk.enindgang.contact.
create table contact_person (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    family_id bigint not null references family,
    employee_ref uuid not null references employee (ref),
    begins_at timestamptz not null,
    ends_at timestamptz,
    cause text not null,
    reason text not null default '',
    recorded_by uuid not null references account (ref),
    constraint contact_person_forward check (ends_at > begins_at),
    constraint contact_person_cause check (cause in ('FIRST', 'REPLACED', 'HANDED_OVER', 'INHERITED')),
    constraint contact_person_reason check (length(reason) <= 1000
        and (cause in ('FIRST', 'INHERITED') or btrim(reason) <> '')),
    constraint contact_person_one exclude using gist
        (family_id with =, tstzrange(begins_at, ends_at) with &&) deferrable initially deferred
);

create index contact_person_family on contact_person (family_id, begins_at desc);
create index contact_person_employee on contact_person (employee_ref, ends_at);

create table contact_handover (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    family_id bigint not null references family,
    from_ref uuid not null references employee (ref),
    to_ref uuid not null references employee (ref),
    given_by uuid not null references account (ref),
    given_at timestamptz not null,
    reason text not null,
    status text not null default 'WAITING',
    answer text not null default '',
    answered_at timestamptz,
    talk_on date,
    talk_with text not null default '',
    known text not null default '',
    wishes text not null default '',
    effective_at timestamptz,
    ended_at timestamptz,
    told_at timestamptz,
    changed_by uuid,
    constraint contact_handover_to_another check (to_ref <> from_ref),
    constraint contact_handover_status check (status in ('WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EFFECTED')),
    constraint contact_handover_reason check (btrim(reason) <> '' and length(reason) <= 1000),
    constraint contact_handover_answer check (length(answer) <= 1000 and (status <> 'DECLINED' or btrim(answer) <> '')),
    constraint contact_handover_ended check ((status in ('WAITING', 'ACCEPTED')) = (ended_at is null)),
    constraint contact_handover_effective check ((status = 'EFFECTED') = (effective_at is not null)),
    constraint contact_handover_after_talk check (status <> 'EFFECTED' or (talk_on is not null and btrim(talk_with) <> '')),
    constraint contact_handover_lengths check (length(talk_with) <= 400 and length(known) <= 4000 and length(wishes) <= 4000)
);

create unique index contact_handover_once on contact_handover (family_id) where status in ('WAITING', 'ACCEPTED');
create index contact_handover_family on contact_handover (family_id);
create index contact_handover_to on contact_handover (to_ref) where status in ('WAITING', 'ACCEPTED');
create index contact_handover_from on contact_handover (from_ref) where status in ('WAITING', 'ACCEPTED');
create index contact_handover_told on contact_handover (given_by) where status = 'DECLINED' and told_at is null;

create trigger stamp_change before insert or update on contact_handover for each row execute function stamp_change();

create table contact_note (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    family_id bigint not null references family,
    on_day date not null,
    kind text not null,
    words text not null,
    written_by uuid not null references account (ref),
    written_at timestamptz not null,
    constraint contact_note_kind check (kind in ('PHONE', 'VISIT', 'MEETING', 'MESSAGE', 'NO_ANSWER')),
    constraint contact_note_words check (btrim(words) <> '' and length(words) <= 4000)
);

create index contact_note_family on contact_note (family_id, on_day desc, id desc);
create index contact_note_reached on contact_note (family_id, on_day desc) where kind <> 'NO_ANSWER';

-- How closely a family is followed; 1 where nobody has said anything.
create table contact_pace (
    family_id bigint primary key references family,
    level int not null check (level between 0 and 3),
    set_by uuid not null references account (ref),
    set_at timestamptz not null
);

-- How many days may go by without contact at a level, and how many families one may have: the municipality's own choice,
-- and no rule of any law.
create table contact_limit (
    name text primary key,
    most int not null check (most between 1 and 1000)
);
insert into contact_limit (name, most)
values ('SILENT_0', 90), ('SILENT_1', 60), ('SILENT_2', 30), ('SILENT_3', 14), ('FAMILIES', 20);

-- The moment by the wall, also where this transaction began before another that it waited for.
create function contact_moment() returns timestamptz language sql volatile as $$
    select present_moment() + (clock_timestamp() - transaction_timestamp())
$$;

-- Holds a family until the end of the transaction: whoever changes who its contact person is takes this first, so that all
-- wait for each other in one order.
create function contact_hold(family uuid) returns timestamptz language plpgsql volatile security definer
    set search_path = public, pg_temp as $$
begin
    perform f.id from family f where f.ref = contact_hold.family for no key update;
    return contact_moment();
end $$;

-- What was is not rewritten: a period that has ended, who it was and why stay. One that is to come may go again.
create function contact_person_keep() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    closed timestamptz;
begin
    if tg_op = 'INSERT' then
        select f.closed_at into closed from family f where f.id = new.family_id for no key update;
        if closed is not null then
            raise exception 'a closed family gets nobody new' using errcode = 'check_violation';
        end if;
        return new;
    end if;
    select f.closed_at into closed from family f where f.id = old.family_id for no key update;
    if tg_op = 'DELETE' then
        if old.begins_at <= contact_moment() and (closed is null or old.begins_at < closed) then
            raise exception 'what was stays' using errcode = 'check_violation';
        end if;
        return old;
    end if;
    if old.ends_at <= present_moment() or (new.ref, new.family_id, new.employee_ref, new.begins_at, new.cause, new.reason, new.recorded_by)
        is distinct from (old.ref, old.family_id, old.employee_ref, old.begins_at, old.cause, old.reason, old.recorded_by) then
        raise exception 'what was stays' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger contact_person_keep before insert or update or delete on contact_person
    for each row execute function contact_person_keep();

-- No hole: each begins when the one before her ends, and the last one ends when the family is closed and not before. Asked
-- when the transaction ends.
create function contact_require_unbroken(one bigint) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    if exists (
        select from (
            select c.begins_at, c.ends_at, f.opened_at, f.closed_at,
                lead(c.begins_at) over (order by c.begins_at) as next
            from contact_person c join family f on f.id = c.family_id
            where c.family_id = one) p
        where p.ends_at is distinct from coalesce(p.next, p.closed_at) or p.begins_at < p.opened_at
    ) then
        raise exception 'the contact persons of a family follow each other without a hole'
            using errcode = 'check_violation', constraint = 'contact_person_unbroken';
    end if;
end $$;

create function contact_person_unbroken() returns trigger language plpgsql as $$
begin
    perform contact_require_unbroken(case when tg_op = 'DELETE' then old.family_id else new.family_id end);
    return null;
end $$;

create constraint trigger contact_person_unbroken after insert or update or delete on contact_person
    deferrable initially deferred for each row execute function contact_person_unbroken();

create function contact_family_unbroken() returns trigger language plpgsql as $$
begin
    perform contact_require_unbroken(new.id);
    return null;
end $$;

create constraint trigger contact_family_unbroken after update of opened_at, closed_at on family
    deferrable initially deferred for each row execute function contact_family_unbroken();

-- Who closes a family ends all that is about its contact person with it.
create function contact_close() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from contact_person c where c.family_id = new.id and c.begins_at >= new.closed_at;
    update contact_person c set ends_at = new.closed_at, version = c.version + 1
    where c.family_id = new.id and (c.ends_at is null or c.ends_at > new.closed_at);
    update contact_handover h set status = 'WITHDRAWN', ended_at = contact_moment(), version = h.version + 1
    where h.family_id = new.id and h.status in ('WAITING', 'ACCEPTED');
    return null;
end $$;

create trigger contact_close after update of closed_at on family for each row
    when (old.closed_at is null and new.closed_at is not null) execute function contact_close();

-- An answered handover is not rewritten; what was agreed with the family is, until it is done.
create function contact_handover_keep() returns trigger language plpgsql as $$
begin
    if (new.ref, new.family_id, new.from_ref, new.to_ref, new.given_by, new.given_at, new.reason)
        is distinct from (old.ref, old.family_id, old.from_ref, old.to_ref, old.given_by, old.given_at, old.reason)
        or (old.ended_at is not null and (new.status, new.answer, new.talk_on, new.talk_with, new.known, new.wishes)
            is distinct from (old.status, old.answer, old.talk_on, old.talk_with, old.known, old.wishes)) then
        raise exception 'an ended handover is not rewritten' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger contact_handover_keep before update on contact_handover
    for each row execute function contact_handover_keep();

-- Who acts for a contact person that day: she herself, else who answers for her; nobody stands in with a family that
-- somebody in it closes to her.
create function contact_hand(family bigint, who uuid, day date) returns uuid language plpgsql stable security definer
    set search_path = public, pg_temp as $$
declare
    one uuid := stand_in(who, day);
begin
    return case when one <> who and exists (
        select from family_member m where m.family_id = contact_hand.family and is_closed(m.person_ref, one))
        then null else one end;
end $$;

-- The contact person now, whoever acts for her today, and whoever is to come see the family too.
create or replace function acting_family_links() returns table (family uuid, relation text) language plpgsql stable
    security definer rows 100 set search_path = public, pg_temp as $$
declare
    me uuid := acting_employee();
begin
    return query
        select f.ref, 'OWN_WORK' from family f where f.recorded_by = acting_account() and me is not null
        union all
        select f.ref, 'UNIT_LEADER' from family f where f.unit_ref in (select led_by_account(acting_account()))
        union all
        select f.ref, case when c.begins_at <= present_moment() then 'CONTACT_PERSON' else 'CONTACT_NEXT' end
        from contact_person c join family f on f.id = c.family_id
        where c.employee_ref = me and (c.ends_at is null or c.ends_at > present_moment())
        union all
        select f.ref, 'CONTACT_NEXT' from contact_handover h join family f on f.id = h.family_id
        where h.to_ref = me and h.status in ('WAITING', 'ACCEPTED')
        union all
        select f.ref, 'CONTACT_SUBSTITUTE' from contact_person c join family f on f.id = c.family_id
        where c.employee_ref in (select acting_covers())
        and c.begins_at <= present_moment() and (c.ends_at is null or c.ends_at > present_moment());
end $$;

alter table contact_person enable row level security;
create policy contact_person_of_family on contact_person
    using (exists (select from family f where f.id = family_id))
    with check (exists (select from family f where f.id = family_id));

alter table contact_handover enable row level security;
create policy contact_handover_of_family on contact_handover
    using (exists (select from family f where f.id = family_id)
        or given_by = (select acting_account()) or (select acting_system()))
    with check (exists (select from family f where f.id = family_id)
        or given_by = (select acting_account()) or (select acting_system()));

alter table contact_note enable row level security;
create policy contact_note_read on contact_note for select
    using (exists (select from family f where f.id = family_id));
create policy contact_note_write on contact_note for insert with check (
    written_by = (select acting_account()) and exists (select from family f where f.id = family_id));

alter table contact_pace enable row level security;
create policy contact_pace_of_family on contact_pace
    using (exists (select from family f where f.id = family_id))
    with check (exists (select from family f where f.id = family_id));

grant select, insert, update, delete on contact_person to ${appRole};
grant select, insert, update on contact_handover, contact_pace to ${appRole};
grant select, insert on contact_note to ${appRole};
grant select, update on contact_limit to ${appRole};

-- How many families somebody is the contact person of now, whoever asks.
create function contact_load(who uuid) returns bigint language sql stable security definer
    set search_path = public, pg_temp as $$
    select count(*) from contact_person c
    where c.employee_ref = who and c.begins_at <= present_moment()
    and (c.ends_at is null or c.ends_at > present_moment())
$$;
