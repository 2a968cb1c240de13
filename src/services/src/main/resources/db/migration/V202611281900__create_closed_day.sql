-- Days on which the municipality does not work though others do, for deadlines in working days. Rules: package dk.enindgang.deadline.
create table closed_day (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    day date not null constraint closed_day_once unique,
    name text not null constraint closed_day_name check (btrim(name) <> '' and char_length(name) <= 80),
    changed_by uuid
);

create trigger stamp_change before insert or update on closed_day for each row execute function stamp_change();

grant select, insert, update, delete on closed_day to ${appRole};
