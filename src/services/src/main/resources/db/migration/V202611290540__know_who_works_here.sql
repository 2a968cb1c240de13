-- What belongs to somebody who has left, or who has no account to log in with, is nobody's. Rules: package dk.enindgang.directory.
-- Whether somebody works here that day and can log in, also while she is away. Nobody does not.
create function works_here(who uuid, day date) returns boolean language plpgsql stable security definer
    set search_path = public, pg_temp as $$
begin
    return exists (
        select from employee e where e.ref = who
        and exists (select from employment m where m.employee_id = e.id and holds_on(m.valid_from, m.valid_to, day))
        and exists (
            select from employee_account k join account a on a.ref = k.account_ref
            where k.employee_id = e.id and not a.disabled));
end $$;
