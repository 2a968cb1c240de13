-- Whom to call when it cannot wait. The full directory of the beredskab grows on this table.
create table contact_point (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    position int not null,
    name text not null check (btrim(name) <> ''),
    situation text not null,
    phone text not null check (phone ~ '^\+?[0-9][0-9 ]{1,14}$'),
    open_hours text not null,
    acute boolean not null default false
);

grant select, insert, update, delete on contact_point to ${appRole};
