-- Accounts of those whose password is kept elsewhere, and the sessions that began at the identity provider. Rules: package dk.enindgang.account.
alter table account alter column password_hash drop not null;
alter table account add column external_id varchar(200) constraint account_external_id_key unique;
alter table account add constraint account_external_id_written
    check (external_id = btrim(external_id) and external_id <> '');
alter table account add constraint account_one_way_in check ((password_hash is null) <> (external_id is null));

-- Neither the person nor the session is named as the identity provider names them: keyed hashes.
create table sign_on (
    id          bigint primary key,
    version     bigint not null,
    ref         uuid not null unique,
    account_ref uuid not null references account (ref) on delete cascade,
    subject     bytea not null,
    session     bytea,
    begun_at    timestamptz not null
);

create index sign_on_account on sign_on (account_ref);
create index sign_on_subject on sign_on (subject);
create index sign_on_session on sign_on (session);
create index sign_on_begun_at on sign_on (begun_at);

grant select, insert, delete on sign_on to ${appRole};
