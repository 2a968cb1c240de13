-- Who may log in with a password of our own, and how often somebody tried. Rules: package dk.enindgang.account.
create table account (
    id            bigint primary key,
    version       bigint not null,
    ref           uuid not null unique,
    user_name     varchar(100) not null constraint account_user_name_key unique,
    display_name  varchar(200) not null,
    profession    varchar(40) not null,
    roles         varchar(100) not null default '' constraint account_roles_known
        check (roles ~ '^((LEADER|EDITOR|OPERATIONS)(,(LEADER|EDITOR|OPERATIONS))*)?$'),
    password_hash varchar(200) not null constraint account_password_hash_only
        check (password_hash ~ '^pbkdf2-sha256\$[0-9]+\$[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+$'),
    disabled      boolean not null default false,
    practice      boolean not null default false,
    constraint account_user_name_plain check (user_name = lower(user_name) and user_name <> '')
);

-- Attempts since the last success, by keyed hash: of a user name, or of a client's address. No name, no address.
create table log_in_throttle (
    key      bytea primary key,
    failures integer not null,
    last_at  timestamptz not null,
    next_at  timestamptz not null
);

create index log_in_throttle_last_at on log_in_throttle (last_at);

grant select, insert, update, delete on account, log_in_throttle to ${appRole};
