-- Roles that a mapping wrote are known from those that were given here, so that they go when the mapping does. Rules: package dk.enindgang.account, R15.
-- What stands there from before may be either; it counts as given here, and an administrator can take it away.
alter table account add column roles_source varchar(10)
    constraint account_roles_source_known check (roles_source in ('OIDC', 'LDAP'));
alter table account add constraint account_roles_source_elsewhere
    check (roles_source is null or external_id is not null);
