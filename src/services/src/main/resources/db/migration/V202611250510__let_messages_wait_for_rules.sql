-- A message waits not only for a number but also for what a rule asks for first, and is tried again when a page or a file may have brought it. Rules: package dk.enindgang.organisation.intake, R4.
alter table organisation_waiting add column reason text not null default 'organisation.rule.unknownNumber';
alter table organisation_waiting add column arguments text not null default '';
alter table organisation_waiting add column tried_at timestamptz not null default now();

update organisation_waiting set arguments = waits_for;

create index organisation_waiting_for on organisation_waiting (waits_for);
