-- A name at the identity provider is not the same name in the directory, so it is kept which of the two it is. Rules: package dk.enindgang.account, R11.
alter table account add column external_source varchar(10)
    constraint account_external_source_known check (external_source in ('OIDC', 'LDAP'));

-- Whatever is written from now on says so. Rows from before are told at the next start, which knows the settings.
alter table account add constraint account_external_source_told
    check ((external_id is null) = (external_source is null)) not valid;

alter table account drop constraint account_external_id_key;
alter table account add constraint account_external_id_key unique (external_id, external_source);
