-- Whom to contact when: hours, ages and areas of contact points, and the order in which they are tried in a situation. Rules: packages dk.enindgang.directory and dk.enindgang.directory.who.
-- Who is behind it and who keeps it is written as text: what is missing is bound as text, also where a uuid is expected.
alter table contact_point
    alter column phone drop not null,
    add column channel text not null default 'PHONE'
        constraint contact_point_channel check (channel in ('PHONE', 'MAIL', 'TEAMS', 'VISIT', 'ON_CALL')),
    add column address text not null default '' constraint contact_point_address check (length(address) <= 300),
    add column holidays text not null default 'CLOSED'
        constraint contact_point_holidays check (holidays in ('CLOSED', 'AS_SUNDAY', 'AS_USUAL')),
    add column age_from int not null default -1,
    add column age_to int not null default 25,
    add column valid_from date,
    add column valid_to date,
    add column unit text,
    add column unit_ref uuid generated always as (cast(unit as uuid)) stored references org_unit (ref),
    add column employee text,
    add column employee_ref uuid generated always as (cast(employee as uuid)) stored references employee (ref),
    add column partner text not null default '' constraint contact_point_partner check (length(partner) <= 200),
    add column owner text,
    add column owner_ref uuid generated always as (cast(owner as uuid)) stored references employee (ref),
    add column verified_on date,
    add column changed_by uuid,
    add constraint contact_point_name_length check (length(name) <= 200),
    add constraint contact_point_situation_length check (length(situation) <= 300),
    add constraint contact_point_ages check (age_from between -1 and age_to and age_to <= 120),
    add constraint contact_point_period check (valid_to >= valid_from),
    add constraint contact_point_one_behind
        check (num_nonnulls(unit, employee) + cast(partner <> '' as int) <= 1),
    -- What can be called has a number, the rest says where.
    add constraint contact_point_reached check (case when channel in ('PHONE', 'ON_CALL')
        then phone is not null and address = '' else phone is null and btrim(address) <> '' end);

create index contact_point_employee on contact_point (employee_ref) where employee_ref is not null;
create index contact_point_owner on contact_point (owner_ref) where owner_ref is not null;

create trigger stamp_change before insert or update on contact_point for each row execute function stamp_change();

-- Minutes from midnight of the day they begin on; after the next midnight the count goes on. No hour of a week twice,
-- also not from Sunday night into Monday.
create table contact_hours (
    point_id bigint not null references contact_point on delete cascade,
    weekday int not null constraint contact_hours_weekday check (weekday between 1 and 7),
    begins int not null constraint contact_hours_begins check (begins between 0 and 1439),
    ends int not null constraint contact_hours_ends check (ends > begins and ends <= begins + 1440),
    week int4multirange not null generated always as (int4multirange(
        int4range((weekday - 1) * 1440 + begins, least((weekday - 1) * 1440 + ends, 10080)),
        int4range(0, greatest((weekday - 1) * 1440 + ends - 10080, 0)))) stored,
    constraint contact_hours_once exclude using gist (point_id with =, week with &&) deferrable initially deferred
);

-- A day with hours of its own. Without hours it is closed, and then it has no others.
create table contact_day (
    point_id bigint not null references contact_point on delete cascade,
    day date not null,
    begins int constraint contact_day_begins check (begins between 0 and 1439),
    ends int,
    constraint contact_day_ends check ((begins is null) = (ends is null) and ends > begins and ends <= begins + 1440),
    constraint contact_day_once exclude using gist
        (point_id with =, day with =, int4range(coalesce(begins, 0), coalesce(ends, 2880)) with &&)
        deferrable initially deferred
);

create table contact_area (
    point_id bigint not null references contact_point on delete cascade,
    area text not null,
    area_ref uuid not null generated always as (cast(area as uuid)) stored references area (ref),
    primary key (point_id, area)
);

create table contact_situation (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    position int not null,
    name text not null constraint contact_situation_once unique,
    owner text,
    owner_ref uuid generated always as (cast(owner as uuid)) stored references employee (ref),
    changed_by uuid,
    constraint contact_situation_name check (btrim(name) <> '' and length(name) <= 200)
);

create trigger stamp_change before insert or update on contact_situation for each row execute function stamp_change();

-- Which guides are about it. A guide leads to one situation.
create table contact_situation_guide (
    situation_id bigint not null references contact_situation on delete cascade,
    guide text primary key constraint contact_situation_guide_slug check (guide ~ '^[a-z0-9-]{1,100}$')
);

create table situation_contact_rule (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    situation_id bigint not null references contact_situation on delete cascade,
    position int not null,
    point_id bigint not null references contact_point on delete cascade,
    holds text not null constraint situation_contact_rule_holds check (holds in ('OPEN_HOURS', 'OUT_OF_HOURS', 'ALWAYS')),
    note text not null default '' constraint situation_contact_rule_note check (length(note) <= 300),
    authority boolean not null default false,
    constraint situation_contact_rule_order unique (situation_id, position) deferrable initially deferred,
    constraint situation_contact_rule_once unique (situation_id, point_id, holds) deferrable initially deferred
);

create index situation_contact_rule_point on situation_contact_rule (point_id);

-- The emergency numbers that stand here already answer at every hour.
insert into contact_hours (point_id, weekday, begins, ends)
select p.id, d.day, 0, 1440 from contact_point p cross join generate_series(1, 7) d (day) where p.phone in ('112', '114');
update contact_point set holidays = 'AS_USUAL' where phone in ('112', '114');

-- And so do the invented ones of a practice municipality that began earlier; nobody can have these numbers.
insert into contact_hours (point_id, weekday, begins, ends)
select p.id, d.day, h.begins, h.ends
from contact_point p
join (values
    ('00 00 00 01', 1, 5, 0, 480), ('00 00 00 01', 1, 5, 930, 1440), ('00 00 00 01', 6, 7, 0, 1440),
    ('00 00 00 02', 1, 3, 480, 930), ('00 00 00 02', 4, 4, 480, 1020), ('00 00 00 02', 5, 5, 480, 930),
    ('00 00 00 03', 1, 5, 510, 840),
    ('00 00 00 04', 1, 5, 480, 570), ('00 00 00 04', 1, 5, 720, 780),
    ('00 00 00 05', 1, 5, 540, 840)
) as h (phone, first, last, begins, ends) on h.phone = p.phone
cross join lateral generate_series(h.first, h.last) d (day);
update contact_point set channel = 'ON_CALL', holidays = 'AS_SUNDAY' where phone = '00 00 00 01';
update contact_point set age_to = 5 where phone = '00 00 00 04';

grant select, insert, update, delete on contact_hours, contact_day, contact_area, contact_situation,
    contact_situation_guide, situation_contact_rule to ${appRole};
