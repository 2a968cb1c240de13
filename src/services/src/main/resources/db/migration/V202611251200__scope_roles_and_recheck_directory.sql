-- Roles the municipality's own log-in gives in single units are written down like those given here; and a session that began with the directory's password is one the directory can end. Rules: package dk.enindgang.account, R13, R15, R19.
alter table account_change add column unit_ref text;
alter table account_change add column source text not null default 'LOCAL'
    constraint account_change_source check (source in ('LOCAL', 'IDENTITY_PROVIDER'));

-- Whoever logs in is told what she is: nobody here has done that to her, so she stands there herself.
alter table account_change drop constraint account_change_by_another;
alter table account_change add constraint account_change_by_another check (case
    when source = 'IDENTITY_PROVIDER' then kind in ('ROLE_GIVEN', 'ROLE_REVOKED') and changed_by = account_ref
    else kind not in ('CLOSED', 'ROLE_TAKEN', 'ROLE_GIVEN', 'ROLE_REVOKED') or changed_by <> account_ref end);

-- By which name the directory is asked again, when it last said that she may be in, and when some node asked.
alter table sign_on add column directory_name text;
alter table sign_on add column confirmed_at timestamptz;
alter table sign_on add column asked_at timestamptz;
alter table sign_on add constraint sign_on_directory check ((directory_name is null) = (confirmed_at is null));
create index sign_on_confirmed_at on sign_on (confirmed_at) where confirmed_at is not null;

grant update (confirmed_at, asked_at) on sign_on to ${appRole};
