-- The sessions of those who are signed in: each can be seen and ended by whom it is, on whatever node it began. Rules: package dk.enindgang.account, R22-R24.
-- The mark is a keyed hash of the second cookie; whoever holds the table alone comes in nowhere. Rows go when no session can live any longer.
create table account_session (
    id          bigint primary key,
    version     bigint not null,
    ref         uuid not null unique,
    account_ref uuid not null references account (ref) on delete cascade,
    mark        bytea not null constraint account_session_mark_key unique
        constraint account_session_mark_hashed check (length(mark) = 32),
    sign_on_ref uuid,
    browser     text not null constraint account_session_browser
        check (browser in ('EDGE', 'CHROME', 'FIREFOX', 'SAFARI', 'OTHER')),
    device      text not null constraint account_session_device check (device in ('COMPUTER', 'MOBILE')),
    address     text not null check (length(address) <= 45),
    begun_at    timestamptz not null,
    seen_at     timestamptz not null,
    ended_at    timestamptz,
    constraint account_session_in_order check (seen_at >= begun_at and (ended_at is null or ended_at >= begun_at))
);

create index account_session_account on account_session (account_ref);
create index account_session_begun_at on account_session (begun_at);

-- Whose a session is and when it began is never rewritten, and what has ended does not begin again.
grant select, insert, delete, update (seen_at, ended_at) on account_session to ${appRole};

create function account_session_keep() returns trigger language plpgsql as $$
begin
    if old.ended_at is not null and new.ended_at is distinct from old.ended_at then
        raise exception 'a session that has ended stays so' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger account_session_keep before update on account_session
    for each row execute function account_session_keep();
