-- Handleguides are given to other municipalities and taken in from them, and keep where they came from. Rules: packages dk.enindgang.exchange, dk.enindgang.writing (R13) and dk.enindgang.guide (R11).
alter table action_guide
    add column origin_municipality text check (length(origin_municipality) between 1 and 200),
    add column origin_edition integer check (origin_edition > 0),
    add column origin_hash text check (origin_hash ~ '^[0-9a-f]{64}$'),
    add column origin_taken_on date,
    add constraint action_guide_origin check (
        (origin_municipality is null) = (origin_edition is null)
        and (origin_municipality is null) = (origin_hash is null)
        and (origin_municipality is null) = (origin_taken_on is null));

-- Where a manuscript was taken in from, and what was said there; a row is never changed.
create table guide_manuscript_origin (
    manuscript_id bigint  primary key references guide_manuscript,
    municipality  text    not null check (length(municipality) between 1 and 200),
    edition       integer not null check (edition > 0),
    content_hash  text    not null check (content_hash ~ '^[0-9a-f]{64}$'),
    taken_on      date    not null,
    text          text    not null check (text <> '' and length(text) <= 2000000)
);

create index guide_manuscript_origin_hash on guide_manuscript_origin (content_hash);

grant select, insert on guide_manuscript_origin to ${appRole};

-- A package waits for its own editor to choose what to take, for a day at most.
create table guide_package (
    account_ref uuid        primary key references account (ref) on delete cascade,
    content     bytea       not null constraint guide_package_size check (length(content) <= 5000000),
    uploaded_at timestamptz not null
);

grant select, insert, update, delete on guide_package to ${appRole};
