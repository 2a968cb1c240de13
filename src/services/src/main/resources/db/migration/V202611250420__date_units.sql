-- What a unit is called, what it does and where it stands have days too: a unit that moves or is renamed today was where
-- it was last year (R2). org_unit keeps what was written last.

-- The day itself, or the nearest one on which it holds.
create function nearest(day date, valid_from date, valid_to date) returns date language sql immutable parallel safe as $$
    select least(greatest(day, valid_from), coalesce(valid_to, 'infinity'))
$$;

create table unit_place (
    id bigint primary key default nextval('stored_seq'),
    version bigint not null default 1,
    ref uuid not null unique default gen_random_uuid(),
    unit_id bigint not null references org_unit,
    name text not null,
    kind text not null,
    parent_id bigint references org_unit,
    valid_from date not null,
    valid_to date,
    constraint unit_place_name check (btrim(name) <> '' and length(name) <= 200),
    constraint unit_place_kind check (kind in ('ADMINISTRATION', 'SCHOOL', 'DAYCARE', 'HEALTH_VISITING', 'FAMILY_ADVICE',
        'FAMILY_HOUSE', 'EDUCATIONAL_PSYCHOLOGY', 'EMPLOYMENT', 'DISABILITY_PSYCHIATRY', 'CULTURE_LEISURE',
        'SECRETARIAT', 'EXTERNAL', 'OTHER')),
    constraint unit_place_not_below_itself check (parent_id <> unit_id),
    constraint unit_place_once exclude using gist
        (unit_id with =, daterange(valid_from, valid_to, '[]') with &&) deferrable initially deferred
);

create index unit_place_unit on unit_place (unit_id, valid_from);
create index unit_place_parent on unit_place (parent_id);

insert into unit_place (unit_id, name, kind, parent_id, valid_from, valid_to)
select id, name, kind, parent_id, valid_from, valid_to from org_unit;

-- What a unit was called that day, or on the nearest day on which there was one.
create function unit_name(unit bigint, day date) returns text language sql stable parallel safe as $$
    select p.name from org_unit u join unit_place p on p.unit_id = u.id
        and holds_on(p.valid_from, p.valid_to, nearest(day, u.valid_from, u.valid_to))
    where u.id = unit
$$;

-- R1: on no day a unit stands below itself.
create function guard_unit_place() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(3003);
    if exists (
        with recursive above (id, days) as (
            select parent_id, daterange(valid_from, valid_to, '[]') from unit_place
            where id = new.id and parent_id is not null
            union
            select p.parent_id, a.days * daterange(p.valid_from, p.valid_to, '[]')
            from unit_place p join above a on a.id = p.unit_id and a.days && daterange(p.valid_from, p.valid_to, '[]')
            where p.parent_id is not null
        )
        select from above where id = new.unit_id
    ) then
        raise exception 'the unit would stand below itself'
            using errcode = 'check_violation', constraint = 'unit_place_not_below_itself';
    end if;
    return null;
end $$;

create constraint trigger guard_unit_place after insert or update on unit_place
    deferrable initially deferred for each row execute function guard_unit_place();

-- A unit has a name and a place on each of its days, and on no others.
create function require_place(unit bigint) returns void language plpgsql as $$
begin
    if exists (
        select from org_unit u where u.id = unit
        and (select range_agg(daterange(p.valid_from, p.valid_to, '[]')) from unit_place p where p.unit_id = u.id)
            is distinct from datemultirange(daterange(u.valid_from, u.valid_to, '[]'))
    ) then
        raise exception 'the unit has days without a name, or a name without days'
            using errcode = 'check_violation', constraint = 'unit_place_covers';
    end if;
end $$;

create function give_unit_place() returns trigger language plpgsql as $$
begin
    insert into unit_place (unit_id, name, kind, parent_id, valid_from, valid_to)
    select id, name, kind, parent_id, valid_from, valid_to from org_unit u
    where u.id = new.id and not exists (select from unit_place p where p.unit_id = u.id);
    perform require_place(new.id);
    return null;
end $$;

create function guard_unit_cover() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform require_place(old.unit_id);
    else
        perform require_place(new.unit_id);
    end if;
    return null;
end $$;

create constraint trigger unit_has_place after insert or update of valid_from, valid_to on org_unit
    deferrable initially deferred for each row execute function give_unit_place();
create constraint trigger guard_unit_cover after insert or update or delete on unit_place
    deferrable initially deferred for each row execute function guard_unit_cover();

-- R11: units below are those that stand there on a day.
create or replace function guard_unit_period() returns trigger language plpgsql as $$
begin
    if exists (
        select from org_unit u
        cross join lateral (
            select valid_from, valid_to from employment where unit_id = u.id
            union all select valid_from, valid_to from unit_leader where unit_id = u.id
            union all select valid_from, valid_to from unit_area where unit_id = u.id
            union all select u.valid_from, case when valid_to < u.valid_from then u.valid_from else valid_to end
                from unit_place where parent_id = u.id
        ) held
        where u.id = new.id
        and not daterange(u.valid_from, u.valid_to, '[]') @> daterange(held.valid_from, held.valid_to, '[]')
    ) then
        raise exception 'something in the unit reaches beyond its days'
            using errcode = 'check_violation', constraint = 'org_unit_holds';
    end if;
    return null;
end $$;

grant select, insert, update, delete on unit_place to ${appRole};
