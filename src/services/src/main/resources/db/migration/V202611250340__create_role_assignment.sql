-- Roles are given for a unit and a time, by an administrator or by the municipality's own log-in. Rules: package dk.enindgang.account.
create table role_assignment (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    account_ref uuid not null references account (ref) on delete cascade,
    role text not null,
    unit_ref uuid not null references org_unit (ref),
    source text not null,
    given_by uuid not null,
    valid_from date not null,
    valid_to date,
    revoked_at timestamptz,
    constraint role_assignment_role check (
        role in ('LEADER', 'EDITOR', 'DIRECTORY_EDITOR', 'OPERATIONS', 'AUDITOR', 'ADMIN')),
    constraint role_assignment_source check (source in ('LOCAL', 'IDENTITY_PROVIDER')),
    constraint role_assignment_by_another check (source <> 'LOCAL' or given_by <> account_ref),
    constraint role_assignment_period check (valid_to >= valid_from),
    constraint role_assignment_once exclude using gist (account_ref with =, role with =, unit_ref with =, source with =,
        daterange(valid_from, valid_to, '[]') with &&) where (revoked_at is null)
);

create index role_assignment_account on role_assignment (account_ref) where revoked_at is null;

grant select, insert, update on role_assignment to ${appRole};

-- Two roles more: who reads the log of looks, and who gives roles. Practice accounts of an earlier start get theirs too.
alter table account drop constraint account_roles_known;
alter table account add constraint account_roles_known check (roles ~
    '^((LEADER|EDITOR|DIRECTORY_EDITOR|OPERATIONS|AUDITOR|ADMIN)(,(LEADER|EDITOR|DIRECTORY_EDITOR|OPERATIONS|AUDITOR|ADMIN))*)?$');

update account set roles = roles || ',ADMIN', version = version + 1
where practice and user_name = 'drift' and roles = 'OPERATIONS';
