-- Who leads those asked sets a question free again that somebody has taken and cannot answer; nobody answers herself. Rules: package dk.enindgang.consultation.
update consultation_request set state = 'WAITING', taken_by = null, version = version + 1
where state = 'TAKEN' and taken_by = asked_by;
update consultation_request set taken_by = null where taken_by = asked_by and state not in ('TAKEN', 'ANSWERED');

-- What was answered by who asked before stays as it is.
alter table consultation_request add constraint consultation_request_another check (
    taken_by is distinct from asked_by or state = 'ANSWERED' or state = 'CLOSED');

create table consultation_release (
    id bigint generated always as identity primary key,
    request_id bigint not null references consultation_request,
    guide_title text not null,
    asked_by uuid not null references account (ref),
    taken_by uuid not null references account (ref),
    released_by uuid not null references account (ref),
    released_at timestamptz not null,
    reason text not null,
    asker_told_at timestamptz,
    taker_told_at timestamptz,
    constraint consultation_release_reason check (btrim(reason) <> '' and length(reason) <= 1000)
);

create index consultation_release_request on consultation_release (request_id, id desc);
create index consultation_release_asker on consultation_release (asked_by) where asker_told_at is null;
create index consultation_release_taker on consultation_release (taken_by) where taker_told_at is null;

-- Whose question it is and who had it the question says, and nobody else.
create function consultation_release_begin() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    select r.asked_by, r.taken_by, g.title into new.asked_by, new.taken_by, new.guide_title
    from consultation_request r join action_guide g on g.slug = r.guide_slug and g.edition = r.guide_edition
    where r.id = new.request_id;
    return new;
end $$;

create trigger consultation_release_begin before insert on consultation_release
    for each row execute function consultation_release_begin();

create function consultation_release_keep() returns trigger language plpgsql as $$
begin
    if (new.request_id, new.guide_title, new.asked_by, new.taken_by, new.released_by, new.released_at, new.reason)
        is distinct from (old.request_id, old.guide_title, old.asked_by, old.taken_by, old.released_by,
            old.released_at, old.reason) then
        raise exception 'why a question was set free is not rewritten' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger consultation_release_keep before update on consultation_release
    for each row execute function consultation_release_keep();

-- Read by who had the question, and by those who see it.
alter table consultation_release enable row level security;
create policy consultation_release_read on consultation_release for select using (
    (select acting_system())
    or taken_by = (select acting_account())
    or exists (select from consultation_request r where r.id = request_id));
create policy consultation_release_add on consultation_release for insert with check (
    released_by = (select acting_account())
    and exists (
        select from consultation_request r
        where r.id = request_id and r.state = 'TAKEN' and r.asked_unit in (select led_by_account(acting_account()))));
create policy consultation_release_tell on consultation_release for update using (
    taken_by = (select acting_account()) or asked_by = (select acting_account()));

grant select, insert, update on consultation_release to ${appRole};

-- Whether somebody works here that day, can log in and is not away.
create function is_here(who uuid, day date) returns boolean language plpgsql stable security definer
    set search_path = public, pg_temp as $$
begin
    return exists (
        select from employee e where e.ref = who
        and not exists (select from leave l where l.employee_id = e.id and holds_on(l.valid_from, l.valid_to, day))
        and exists (select from employment m where m.employee_id = e.id and holds_on(m.valid_from, m.valid_to, day))
        and exists (
            select from employee_account k join account a on a.ref = k.account_ref
            where k.employee_id = e.id and not a.disabled));
end $$;
