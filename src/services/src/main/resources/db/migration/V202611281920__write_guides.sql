-- Handleguides are written and approved in the browser, and an edition keeps the text it was made of. Rules: packages dk.enindgang.writing and dk.enindgang.guide (R9, R10).
alter table action_guide add column written_here boolean not null default false;

create table guide_text (
    guide_id bigint primary key references action_guide,
    text     text not null
);

create table guide_withdrawal (
    guide_id    bigint primary key references action_guide,
    reason      text not null check (reason <> '' and length(reason) <= 500),
    account_ref uuid not null references account (ref),
    at          timestamptz not null default now()
);

grant select, insert on guide_text, guide_withdrawal to ${appRole};

-- A guide that is being written: the tree of a guide file, where each item of a list has a name that stays.
create table guide_manuscript (
    id           bigint primary key,
    version      bigint not null,
    ref          uuid   not null unique,
    slug         text   not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    title        text   not null check (length(title) <= 200),
    status       text   not null check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'TAKEN_INTO_USE', 'DROPPED')),
    based_on     integer,
    author       uuid   not null references account (ref),
    begun_at     timestamptz not null,
    changed_at   timestamptz not null,
    sent_by      uuid   references account (ref),
    comment      text   not null default '' check (length(comment) <= 1000),
    approved_by  uuid   references account (ref),
    approved_at  timestamptz,
    effective_on date,
    edition      integer,
    document     jsonb  not null default '{}',
    constraint guide_manuscript_approval check (
        (approved_by is null) = (status not in ('APPROVED', 'TAKEN_INTO_USE'))
        and (approved_by is null) = (approved_at is null)
        and (approved_by is null) = (effective_on is null)),
    constraint guide_manuscript_edition check ((edition is null) = (status <> 'TAKEN_INTO_USE')),
    constraint guide_manuscript_size check (length(cast(document as text)) <= 4000000)
);

-- One at a time for each guide.
create unique index guide_manuscript_open on guide_manuscript (slug)
    where status in ('DRAFT', 'IN_REVIEW', 'APPROVED');
create index guide_manuscript_due on guide_manuscript (effective_on) where status = 'APPROVED';

-- Who changed what, from what to what.
create table guide_manuscript_change (
    id            bigint generated always as identity primary key,
    manuscript_id bigint not null references guide_manuscript,
    pointer       text   not null check (length(pointer) <= 300),
    old_value     text   not null,
    new_value     text   not null,
    account_ref   uuid   not null references account (ref),
    at            timestamptz not null
);

create index guide_manuscript_change_place on guide_manuscript_change (manuscript_id, pointer, id);
create index guide_manuscript_change_who on guide_manuscript_change (manuscript_id, account_ref);

-- Whoever has written in it approves nothing of it, and what is approved does not change any more.
create function guard_manuscript() returns trigger language plpgsql as $$
begin
    if new.approved_by is not null and (new.approved_by = new.author or exists (
            select from guide_manuscript_change c
            where c.manuscript_id = new.id and c.account_ref = new.approved_by)) then
        raise exception 'who has written a handleguide cannot approve it' using errcode = 'check_violation';
    end if;
    if old.status <> 'DRAFT' and new.document <> old.document then
        raise exception 'a handleguide that is read by others cannot be changed' using errcode = 'check_violation';
    end if;
    if old.status in ('TAKEN_INTO_USE', 'DROPPED') and new.status <> old.status then
        raise exception 'what became of the handleguide cannot be changed' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger guard_manuscript before update on guide_manuscript
    for each row execute function guard_manuscript();

create function guard_manuscript_change() returns trigger language plpgsql as $$
begin
    if not exists (select from guide_manuscript m where m.id = new.manuscript_id and m.status = 'DRAFT') then
        raise exception 'a handleguide that is read by others cannot be changed' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger guard_manuscript_change before insert on guide_manuscript_change
    for each row execute function guard_manuscript_change();

grant select, insert, update on guide_manuscript to ${appRole};
grant select, insert on guide_manuscript_change to ${appRole};
