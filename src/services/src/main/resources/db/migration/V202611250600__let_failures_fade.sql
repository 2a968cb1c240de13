-- Failed log-ins fade with time, so that a town hall behind one address is not locked out by its own typing errors. Rules: package dk.enindgang.account, R3.
alter table log_in_throttle alter column failures type double precision;

-- Who has logged in from where, by keyed hash of both together. No name, no address.
create table log_in_known (
    key     bytea primary key,
    last_at timestamptz not null
);

create index log_in_known_last_at on log_in_known (last_at);

grant select, insert, update, delete on log_in_known to ${appRole};
