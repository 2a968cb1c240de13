-- What somebody is typing, kept as they type, until it is saved for real. One row for each field.
create table draft (
    account_ref uuid not null references account (ref),
    place text not null check (length(place) <= 200),
    field text not null check (length(field) <= 60),
    content text not null check (length(content) <= 4000),
    saved_at timestamptz not null,
    primary key (account_ref, place, field)
);

create index draft_old on draft (saved_at);

grant select, insert, update, delete on draft to ${appRole};
