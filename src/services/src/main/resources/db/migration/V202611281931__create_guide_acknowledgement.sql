-- Guides that certain colleagues have to have read, and who has read them. Rules: package dk.enindgang.acknowledgement.
create table guide_mandatory (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    guide_slug text not null constraint guide_mandatory_once unique,
    guide_edition int not null,
    since date not null,
    marked_by uuid not null references account (ref),
    marked_at timestamptz not null,
    ended_at timestamptz,
    constraint guide_mandatory_guide foreign key (guide_slug, guide_edition) references action_guide (slug, edition)
);

create table guide_mandatory_profession (
    mandatory_id bigint not null references guide_mandatory,
    profession text not null,
    primary key (mandatory_id, profession)
);

create table guide_mandatory_sector (
    mandatory_id bigint not null references guide_mandatory,
    sector text not null,
    primary key (mandatory_id, sector)
);

create table guide_acknowledgement (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    employee_ref uuid not null references employee (ref),
    guide_slug text not null,
    guide_edition int not null,
    acknowledged_at timestamptz not null,
    constraint guide_acknowledgement_once unique (employee_ref, guide_slug, guide_edition),
    constraint guide_acknowledgement_guide foreign key (guide_slug, guide_edition)
        references action_guide (slug, edition)
);

-- R2, R4: who has to have read which guide, and when she said that she has. Nobody chosen among is everybody.
create view guide_reader as
select m.guide_slug, m.since, e.id as employee_id, e.ref as employee_ref,
    (select max(a.acknowledged_at) from guide_acknowledgement a
        where a.employee_ref = e.ref and a.guide_slug = m.guide_slug
        and a.guide_edition >= m.guide_edition) as acknowledged_at
from guide_mandatory m
join employee e on (
        not exists (select from guide_mandatory_profession p where p.mandatory_id = m.id)
        or exists (
            select from guide_mandatory_profession p where p.mandatory_id = m.id and p.profession = e.profession))
    and (
        not exists (select from guide_mandatory_sector s where s.mandatory_id = m.id)
        or exists (select from guide_mandatory_sector s where s.mandatory_id = m.id and s.sector = e.sector))
where m.ended_at is null and m.since <= danish_today();

-- R5: the units an account leads today, and all below them.
create function units_led_below(account uuid) returns setof bigint language plpgsql stable security definer rows 20
    set search_path = public, pg_temp as $$
begin
    return query
        with recursive below (id) as (
            select u.id from org_unit u where u.ref in (select led_by_account(account))
            union
            select p.unit_id from below b
            join unit_place p on p.parent_id = b.id and holds_on(p.valid_from, p.valid_to, danish_today())
        )
        select b.id from below b;
end $$;

grant select, insert, update on guide_mandatory to ${appRole};
grant select, insert, delete on guide_mandatory_profession, guide_mandatory_sector to ${appRole};
grant select, insert on guide_acknowledgement to ${appRole};
grant select on guide_reader to ${appRole};
