-- Who may see a person although she does not work with them, and who may not although she does. Rules: package dk.enindgang.access.
create table access_grant (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    person_ref uuid not null references person (ref),
    employee_ref uuid not null references employee (ref),
    given_by uuid not null references account (ref),
    given_at timestamptz not null,
    ended_at timestamptz,
    constraint access_grant_forward check (ended_at >= given_at)
);

create unique index access_grant_once on access_grant (employee_ref, person_ref) where ended_at is null;

create table impartiality_block (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    person_ref uuid not null references person (ref),
    employee_ref uuid not null references employee (ref),
    set_by uuid not null references account (ref),
    set_at timestamptz not null,
    lifted_at timestamptz,
    constraint impartiality_block_forward check (lifted_at >= set_at)
);

create unique index impartiality_block_once on impartiality_block (employee_ref, person_ref) where lifted_at is null;

-- What access asks the organisation, in one place: who an account belongs to, and what somebody leads.
create function employee_of(account uuid) returns uuid language sql stable security definer set search_path = public as $$
    select e.ref from employee_account a join employee e on e.id = a.employee_id where a.account_ref = account
$$;

create function units_led_by(employee uuid, day date) returns setof uuid language sql stable security definer
    set search_path = public as $$
    select u.ref from unit_leader l
    join employee e on e.id = l.employee_id
    join org_unit u on u.id = l.unit_id
    where e.ref = employee and holds_on(l.valid_from, l.valid_to, day)
$$;

-- The persons who are closed to a colleague, whatever she has to do with them. Asked as the owner, so that it also
-- answers to those who may not see the persons themselves: it gives away no more than a number nobody knows.
create function access_closed(employee uuid) returns setof uuid language sql stable security definer
    set search_path = public as $$
    select b.person_ref from impartiality_block b where b.employee_ref = employee and b.lifted_at is null
    union all
    select p.ref from person p
    where p.protection <> 'NONE'
    and not exists (
        select from access_grant g
        where g.person_ref = p.ref and g.employee_ref = employee and g.ended_at is null)
$$;

grant select, insert, update on access_grant, impartiality_block to ${appRole};
