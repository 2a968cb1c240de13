-- What is asked or made in the moment a run is attached to a child waits, and follows it: whoever attaches, makes or asks takes the row of the run first. Rules: packages dk.enindgang.run, R16, and dk.enindgang.consultation, R2.

-- Of a key nothing changes here, so that whoever comes into a team does not wait while a task is waited for.
create or replace function run_hold(run uuid) returns int language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    held int;
begin
    perform from guide_run r where r.ref = run and r.started_by = acting_account() for no key update;
    select count(*) into held from (
        select from task t join guide_run r on r.ref = t.run_ref
        where t.run_ref = run and r.started_by = acting_account() for update of t) h;
    return held;
end $$;

-- A question that is asked without a name while its run is attached waits, and is about the child then.
create function consultation_request_tie() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    run guide_run;
begin
    select * into run from guide_run r where r.ref = new.from_ref for share;
    new.named := run.person_ref is not null;
    new.run_ref := case when run.person_ref is not null then run.ref end;
    return new;
end $$;

create trigger consultation_request_tie before update of from_ref on consultation_request for each row
    when (old.from_ref is null and new.from_ref is not null) execute function consultation_request_tie();

-- Those that were missed before.
update consultation_request c set named = true, run_ref = r.ref
from guide_run r where r.ref = c.from_ref and r.person_ref is not null and c.run_ref is null;
