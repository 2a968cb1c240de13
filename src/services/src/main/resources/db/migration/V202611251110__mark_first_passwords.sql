-- A password that somebody else has typed is a first one: it lets nobody further than to choose an own one. Rules: package dk.enindgang.account, R25, R26.
alter table account add column first_password_at timestamptz;
alter table account add constraint account_first_password_here
    check (first_password_at is null or (password_hash is not null and not practice));
