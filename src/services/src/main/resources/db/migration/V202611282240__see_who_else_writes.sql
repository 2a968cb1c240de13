-- Two who write in one handleguide see each other at once. Rules: package dk.enindgang.writing (R13).

-- Who has which page of a manuscript open. Told every few seconds while it is; whoever stops telling has gone.
create table guide_manuscript_visit (
    manuscript_id bigint not null references guide_manuscript,
    account_ref   uuid   not null references account (ref),
    step          text   not null check (step ~ '^([0-9a-f]{8})?$'),
    seen_at       timestamptz not null,
    primary key (manuscript_id, account_ref)
);

create index guide_manuscript_visit_old on guide_manuscript_visit (seen_at);

grant select, insert, update, delete on guide_manuscript_visit to ${appRole};

-- What is new since somebody looked last.
create index guide_manuscript_change_order on guide_manuscript_change (manuscript_id, id);
