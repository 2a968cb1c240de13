-- What hangs on a unit lies within its days, and a name has something to read in it (R11). Asked of what is written
-- from now on: an older row that does not keep it stays as it is until somebody mends it.

-- The unit's row is held meanwhile, so that it cannot end in another transaction at the same moment.
create function guard_within_unit() returns trigger language plpgsql as $$
declare
    within boolean;
begin
    execute format('select daterange(u.valid_from, u.valid_to, ''[]'') @> daterange(t.valid_from, t.valid_to, ''[]'')
        from %I t join org_unit u on u.id = t.unit_id where t.id = $1 for share of u', tg_table_name)
        into within using new.id;
    if not within then
        raise exception 'it reaches beyond the days of its unit'
            using errcode = 'check_violation', constraint = tg_table_name || '_within_unit';
    end if;
    return null;
end $$;

create constraint trigger employment_within_unit after insert or update of unit_id, valid_from, valid_to on employment
    deferrable initially deferred for each row execute function guard_within_unit();
create constraint trigger unit_leader_within_unit after insert or update of unit_id, valid_from, valid_to on unit_leader
    deferrable initially deferred for each row execute function guard_within_unit();
create constraint trigger unit_area_within_unit after insert or update of unit_id, valid_from, valid_to on unit_area
    deferrable initially deferred for each row execute function guard_within_unit();

create function guard_unit_period() returns trigger language plpgsql as $$
begin
    if exists (
        select from org_unit u
        cross join lateral (
            select valid_from, valid_to from employment where unit_id = u.id
            union all select valid_from, valid_to from unit_leader where unit_id = u.id
            union all select valid_from, valid_to from unit_area where unit_id = u.id
            union all select u.valid_from, case when valid_to < u.valid_from then u.valid_from else valid_to end
                from org_unit where parent_id = u.id
        ) held
        where u.id = new.id
        and not daterange(u.valid_from, u.valid_to, '[]') @> daterange(held.valid_from, held.valid_to, '[]')
    ) then
        raise exception 'something in the unit reaches beyond its days'
            using errcode = 'check_violation', constraint = 'org_unit_holds';
    end if;
    return null;
end $$;

create constraint trigger guard_unit_period after update of valid_from, valid_to on org_unit
    deferrable initially deferred for each row
    when (new.valid_from is distinct from old.valid_from or new.valid_to is distinct from old.valid_to)
    execute function guard_unit_period();

-- Spaces of every width, and signs that cannot be seen, are no name.
create function has_letters(written text) returns boolean language sql immutable parallel safe as $$
    select written ~ '[^\u0001-\u0020\u007f-\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]'
$$;

alter table org_unit add constraint org_unit_name_seen check (has_letters(name)) not valid;
alter table employee add constraint employee_name_seen check (has_letters(name)) not valid;
alter table area add constraint area_name_seen check (has_letters(name)) not valid;
