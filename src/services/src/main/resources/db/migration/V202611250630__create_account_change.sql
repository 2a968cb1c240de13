-- What administrators do to accounts: added to, never rewritten. Rules: package dk.enindgang.account, R19-R21.
-- No foreign keys: it outlives the accounts it tells of.
create table account_change (
    id          bigint primary key,
    version     bigint not null,
    ref         uuid not null unique,
    account_ref uuid not null,
    kind        text not null,
    role        text,
    changed_by  uuid not null,
    changed_at  timestamptz not null,
    constraint account_change_kind check (kind in ('CLOSED', 'REOPENED', 'ROLE_TAKEN', 'PASSWORD_SET')),
    constraint account_change_role check ((kind = 'ROLE_TAKEN') = (role is not null)),
    constraint account_change_by_another check (kind not in ('CLOSED', 'ROLE_TAKEN') or changed_by <> account_ref)
);

create index account_change_account on account_change (account_ref, changed_at desc);

grant select, insert on account_change to ${appRole};
