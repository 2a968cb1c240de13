-- Mail about what is due, and the secret address of a colleague's calendar. Rules: package dk.enindgang.reminder.
create table reminder_choice (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    employee_ref uuid not null unique references employee (ref),
    pace text not null check (pace in ('NONE', 'DAILY', 'AT_ONCE')),
    language text not null check (language in ('da', 'en'))
);

create table calendar_address (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    employee_ref uuid not null unique references employee (ref),
    secret_hash bytea not null unique check (length(secret_hash) = 32),
    made_at timestamptz not null
);

-- Mail that shall go out, once for each thing it is about: the morning, a task, a question.
create table reminder_mail (
    id bigint generated always as identity primary key,
    employee_ref uuid not null references employee (ref),
    kind text not null check (kind in ('MORNING', 'NEW_TASK', 'ASKED')),
    about text not null,
    late int not null default 0,
    today int not null default 0,
    fresh int not null default 0,
    asked int not null default 0,
    made_at timestamptz not null,
    next_at timestamptz not null,
    tries int not null default 0,
    sent_at timestamptz,
    constraint reminder_mail_once unique (employee_ref, kind, about)
);

create index reminder_mail_next on reminder_mail (next_at, id) where sent_at is null;
create index reminder_mail_old on reminder_mail (made_at);

-- Which mornings have been gone through, so that one of several nodes does it.
create table reminder_morning (day date primary key);

grant select, insert, update, delete on reminder_choice, calendar_address, reminder_mail, reminder_morning
    to ${appRole};
