-- Who works where, who leads and who is away, each with the days it holds: everything here is asked about a day. Rules: package dk.enindgang.organisation.

-- A period without an end holds until further notice. Both days are part of it.
create function holds_on(valid_from date, valid_to date, day date) returns boolean language sql immutable parallel safe as $$
    select valid_from <= day and (valid_to is null or valid_to >= day)
$$;

create table org_unit (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    name text not null,
    kind text not null,
    parent_id bigint references org_unit,
    external_id text constraint org_unit_external_id unique,
    valid_from date not null,
    valid_to date,
    constraint org_unit_name check (btrim(name) <> '' and length(name) <= 200),
    constraint org_unit_kind check (kind in ('ADMINISTRATION', 'SCHOOL', 'DAYCARE', 'HEALTH_VISITING', 'FAMILY_ADVICE',
        'FAMILY_HOUSE', 'EDUCATIONAL_PSYCHOLOGY', 'EMPLOYMENT', 'DISABILITY_PSYCHIATRY', 'CULTURE_LEISURE',
        'SECRETARIAT', 'EXTERNAL', 'OTHER')),
    constraint org_unit_external_id_written check (btrim(external_id) <> '' and length(external_id) <= 100),
    constraint org_unit_period check (valid_to >= valid_from),
    constraint org_unit_not_below_itself check (parent_id <> id)
);

create index org_unit_parent on org_unit (parent_id);

create table area (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    name text not null constraint area_name_once unique,
    constraint area_name check (btrim(name) <> '' and length(name) <= 200)
);

create table unit_area (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    unit_id bigint not null references org_unit,
    area_id bigint not null references area,
    valid_from date not null,
    valid_to date,
    constraint unit_area_once exclude using gist
        (unit_id with =, area_id with =, daterange(valid_from, valid_to, '[]') with &&) deferrable initially deferred
);

create index unit_area_area on unit_area (area_id);

create table employee (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    name text not null,
    title text not null default '',
    profession text not null,
    sector text,
    phone text not null default '',
    mail text not null default '',
    external_id text constraint employee_external_id unique,
    constraint employee_name check (btrim(name) <> '' and length(name) <= 200),
    constraint employee_title check (length(title) <= 200),
    constraint employee_phone check (phone = '' or phone ~ '^\+?[0-9][0-9 ]{1,19}$'),
    constraint employee_mail check (mail = '' or (mail ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(mail) <= 200)),
    constraint employee_external_id_written check (btrim(external_id) <> '' and length(external_id) <= 100)
);

create index employee_name_words on employee using gin (lower(name) gin_trgm_ops);

-- The account may go; the colleague stays.
create table employee_account (
    employee_id bigint not null references employee,
    account_ref uuid not null constraint employee_account_once unique references account (ref) on delete cascade,
    primary key (employee_id, account_ref)
);

create table employee_competence (
    employee_id bigint not null references employee,
    competence text not null check (btrim(competence) <> '' and length(competence) <= 100),
    primary key (employee_id, competence)
);

create table employee_hours (
    employee_id bigint not null references employee,
    weekday text not null
        check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    begins time not null,
    ends time not null,
    primary key (employee_id, weekday),
    constraint employee_hours_forward check (ends > begins)
);

-- The rules over periods are asked at the end of the transaction, so that one may end and the next begin in the same.
create table employment (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    employee_id bigint not null references employee,
    unit_id bigint not null references org_unit,
    title text not null default '' check (length(title) <= 200),
    external_id text constraint employment_external_id unique,
    valid_from date not null,
    valid_to date,
    constraint employment_external_id_written check (btrim(external_id) <> '' and length(external_id) <= 100),
    constraint employment_once exclude using gist
        (employee_id with =, unit_id with =, daterange(valid_from, valid_to, '[]') with &&) deferrable initially deferred
);

create index employment_unit on employment (unit_id, valid_from);

create table unit_leader (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    unit_id bigint not null references org_unit,
    employee_id bigint not null references employee,
    valid_from date not null,
    valid_to date,
    constraint unit_leader_one exclude using gist
        (unit_id with =, daterange(valid_from, valid_to, '[]') with &&) deferrable initially deferred
);

create index unit_leader_employee on unit_leader (employee_id);

create table leave (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    employee_id bigint not null references employee,
    kind text not null,
    substitute_id bigint references employee,
    valid_from date not null,
    valid_to date,
    constraint leave_kind check (kind in ('HOLIDAY', 'ILLNESS', 'PARENTAL', 'COURSE', 'OTHER')),
    constraint leave_substitute_is_another check (substitute_id <> employee_id),
    constraint leave_once exclude using gist
        (employee_id with =, daterange(valid_from, valid_to, '[]') with &&) deferrable initially deferred
);

create index leave_substitute on leave (substitute_id);

-- R1: no unit stands below itself, however far up one looks. One move at a time: two that each look right could
-- make a ring together.
create function guard_org_tree() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(3003);
    if exists (
        with recursive above (id) as (
            select new.parent_id
            union
            select u.parent_id from org_unit u join above a on a.id = u.id where u.parent_id is not null
        )
        select from above where id = new.id
    ) then
        raise exception 'the unit would stand below itself'
            using errcode = 'check_violation', constraint = 'org_unit_not_below_itself';
    end if;
    return new;
end $$;

create trigger guard_org_tree before update of parent_id on org_unit for each row
    when (new.parent_id is distinct from old.parent_id) execute function guard_org_tree();

-- What has been stays: units, people and employments end and are not removed.
grant select, insert, update on org_unit, area, unit_area, employee, employment, unit_leader, leave to ${appRole};
grant select, insert, update, delete on employee_account, employee_competence, employee_hours to ${appRole};
grant delete on leave, unit_area to ${appRole};
