-- A child who was recorded only because a run was attached to the wrong one is not kept when that is undone, unless something else is about her. What was written in the log of looks stays. Rules: package dk.enindgang.run, R17.
alter table guide_run
    add column child_recorded boolean not null default false,
    add constraint guide_run_recorded_by_attaching check (not child_recorded or attached_at is not null);

-- Whoever is named anywhere else is kept: the table that names her says so. What was opened to the one who recorded her goes
-- with her.
create function forget_recorded_child(child uuid, recorded uuid) returns boolean language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    if not acting_system() then
        raise exception 'a person is forgotten by the system alone' using errcode = 'insufficient_privilege';
    end if;
    delete from access_grant g
    where g.person_ref = child and g.given_by = recorded and g.employee_ref = employee_of(recorded);
    delete from person p where p.ref = child and p.recorded_by = recorded;
    return found;
exception when foreign_key_violation then
    return false;
end $$;
revoke execute on function forget_recorded_child(uuid, uuid) from public;
grant execute on function forget_recorded_child(uuid, uuid) to ${appRole};
