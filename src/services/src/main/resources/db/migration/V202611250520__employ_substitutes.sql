-- Whoever answers while a colleague is away is employed meanwhile. Rules: package dk.enindgang.organisation, R5.
-- Asked of what is written from now on; a leave that only becomes shorter is let through.
create function guard_substitute_employed() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.substitute_id = new.substitute_id
        and daterange(old.valid_from, old.valid_to, '[]') @> daterange(new.valid_from, new.valid_to, '[]') then
        return null;
    end if;
    if exists (
        select from leave l where l.id = new.id and l.substitute_id is not null
        and not is_employed(l.substitute_id, daterange(l.valid_from, l.valid_to, '[]'))
    ) then
        raise exception 'the substitute is not employed on all those days'
            using errcode = 'check_violation', constraint = 'leave_substitute_employed';
    end if;
    return null;
end $$;

create constraint trigger leave_substitute_employed after insert or update of substitute_id, valid_from, valid_to on leave
    deferrable initially deferred for each row execute function guard_substitute_employed();
