-- What other systems say about the organisation: files that wait for a yes, which version of what is known, messages that
-- wait for somebody who has not come yet, and those that could not be used. Rules: package dk.enindgang.organisation.intake.
create table organisation_upload (
    account_ref uuid not null references account (ref) on delete cascade,
    kind text not null constraint organisation_upload_kind check (kind in ('UNITS', 'EMPLOYEES', 'EMPLOYMENTS')),
    content bytea not null constraint organisation_upload_size check (length(content) <= 5000000),
    uploaded_at timestamptz not null default now(),
    primary key (account_ref, kind)
);

create table organisation_version (
    kind text not null,
    number text not null,
    version bigint not null,
    primary key (kind, number)
);

create table organisation_waiting (
    kind text not null,
    number text not null,
    version bigint not null,
    body text not null,
    waits_for text not null,
    since timestamptz not null default now(),
    primary key (kind, number)
);

create table organisation_refused (
    id bigint primary key generated always as identity,
    about text not null,
    reason text not null,
    arguments text not null,
    refused_at timestamptz not null default now()
);

create index organisation_refused_at on organisation_refused (refused_at desc);

grant select, insert, update, delete on organisation_upload, organisation_version, organisation_waiting,
    organisation_refused to ${appRole};
