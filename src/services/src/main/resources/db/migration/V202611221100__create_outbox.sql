-- What has happened and must leave for other systems: written with the change itself, sent after. Rules: package dk.enindgang.platform.outbox.
create table outgoing_event (
    id             bigint generated always as identity primary key,
    ref            uuid not null constraint outgoing_event_ref_unique unique,
    subject        uuid not null,
    type           text not null constraint outgoing_event_type_short check (length(type) <= 200),
    schema_version int not null constraint outgoing_event_schema_version_positive check (schema_version > 0),
    occurred_at    timestamptz not null,
    data           json not null,
    state          text not null default 'WAITING'
        constraint outgoing_event_state_known check (state in ('WAITING', 'SENT', 'DEAD')),
    tries          int not null default 0,
    next_try_at    timestamptz,
    settled_at     timestamptz,
    reason         text,
    constraint outgoing_event_settled check ((state = 'WAITING') = (settled_at is null))
)
-- A queue turns over all day: clean it by its own pace, not by its share of the table.
with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
      autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 20000);

-- The few that wait and the few that are dead; what was sent is in neither, so both stay small for ever.
create index outgoing_event_waiting on outgoing_event (id) where state = 'WAITING';
create index outgoing_event_dead on outgoing_event (id) where state = 'DEAD';

grant select, insert, update, delete on outgoing_event to ${appRole};
