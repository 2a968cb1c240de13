-- A role for those who keep units and colleagues right; practice accounts of an earlier start get it too.
alter table account drop constraint account_roles_known;
alter table account add constraint account_roles_known check (
    roles ~ '^((LEADER|EDITOR|DIRECTORY_EDITOR|OPERATIONS)(,(LEADER|EDITOR|DIRECTORY_EDITOR|OPERATIONS))*)?$');

update account set roles = roles || ',DIRECTORY_EDITOR', version = version + 1
where practice and user_name in ('leder', 'sekretariat') and roles <> '' and roles !~ 'DIRECTORY_EDITOR';
