-- Who has seen whose data: append-only, one partition for each month, sealed in blocks that hang together. Rules: package dk.enindgang.platform.audit.
create sequence access_log_id;

-- No foreign keys: the log outlives what it tells of, and it must never make a look wait.
create table access_log (
    id bigint not null default nextval('access_log_id'),
    at timestamptz not null default clock_timestamp(),
    account_ref uuid not null,
    employee_ref uuid,
    role text not null,
    relation text not null,
    person_ref uuid not null,
    kind text not null,
    purpose text not null,
    subject text not null,
    subject_ref uuid,
    address text not null,
    request_ref uuid not null,
    primary key (at, id),
    constraint access_log_kind check (kind in ('READ', 'HIT', 'ADD', 'CHANGE', 'EXPORT', 'PRINT', 'REFUSAL')),
    constraint access_log_purpose check (purpose in ('WORK', 'LEADERSHIP', 'URGENCY', 'CONTROL', 'INSIGHT', 'UNKNOWN'))
) partition by range (at);

create index access_log_person on access_log (person_ref, at desc);
create index access_log_employee on access_log (employee_ref, at desc);

-- Months from the last that is there to some that are to come. The application's role may make no table; this may.
create function access_log_prepare(months_ahead int) returns int language plpgsql security definer
    set search_path = public as $$
declare
    month timestamp;
    made int := 0;
    name text;
begin
    perform pg_advisory_xact_lock(3004);
    for i in 0 .. months_ahead loop
        month := date_trunc('month', now() at time zone 'UTC') + i * interval '1 month';
        name := 'access_log_' || to_char(month, 'YYYY_MM');
        if to_regclass(name) is null then
            execute format('create table %I partition of access_log for values from (%L) to (%L)', name,
                month at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
            made := made + 1;
        end if;
    end loop;
    return made;
end $$;

-- Takes months away that are older than so many. Never one of the last six, whoever asks.
create function access_log_forget(months_kept int) returns int language plpgsql security definer
    set search_path = public as $$
declare
    oldest text := 'access_log_' || to_char(
        date_trunc('month', now() at time zone 'UTC') - greatest(months_kept, 6) * interval '1 month', 'YYYY_MM');
    month record;
    gone int := 0;
begin
    perform pg_advisory_xact_lock(3004);
    for month in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'access_log'::regclass and c.relname < oldest order by c.relname
    loop
        execute format('drop table %I', month.relname);
        gone := gone + 1;
    end loop;
    return gone;
end $$;

select access_log_prepare(3);

-- What of a row is sealed: all of it. Nothing depends on a setting of the session.
create function access_log_hash(l access_log) returns bytea language sql immutable parallel safe as $$
    select sha256(convert_to(concat_ws('|', l.id, extract(epoch from l.at), l.account_ref,
        coalesce(cast(l.employee_ref as text), '-'), l.role, l.relation, l.person_ref, l.kind, l.purpose, l.subject,
        coalesce(cast(l.subject_ref as text), '-'), l.address, l.request_ref), 'UTF8'))
$$;

create table access_log_block (
    number bigint primary key,
    from_at timestamptz not null,
    to_at timestamptz not null,
    row_ids bigint[] not null,
    row_hashes bytea not null,
    previous_hash bytea not null,
    hash bytea not null,
    sealed_at timestamptz not null default clock_timestamp(),
    constraint access_log_block_forward check (to_at > from_at)
);

-- The rows of a span as a block has them: their numbers, the first eight bytes of each hash, and the hash of them all.
create function access_log_span(from_at timestamptz, to_at timestamptz, previous bytea,
    out row_ids bigint[], out row_hashes bytea, out hash bytea) language sql stable as $$
    select coalesce(array_agg(r.id order by r.at, r.id), '{}'),
        coalesce(string_agg(substring(r.row_hash for 8), '' order by r.at, r.id), ''),
        sha256(previous || convert_to(extract(epoch from from_at) || '|' || extract(epoch from to_at) || '|', 'UTF8')
            || coalesce(string_agg(r.row_hash, '' order by r.at, r.id), ''))
    from (select l.at, l.id, access_log_hash(l) as row_hash from access_log l where l.at >= from_at and l.at < to_at) r
$$;

-- Seals the next span, an hour at most and within one month; 0 if there is nothing to seal yet. A quarter of an hour is
-- left to what is still being written: no transaction of the application lives that long.
create function access_log_seal() returns int language plpgsql as $$
declare
    last access_log_block;
    since timestamptz;
    first timestamptz;
    until timestamptz;
    span record;
begin
    perform pg_advisory_xact_lock(3005);
    select * into last from access_log_block order by number desc limit 1;
    select min(l.at) into first from access_log l where l.at >= coalesce(last.to_at, '-infinity');
    if first is null then
        return 0;
    end if;
    since := coalesce(last.to_at, date_trunc('month', first at time zone 'UTC') at time zone 'UTC');
    until := least(now() - interval '15 minutes', first + interval '1 hour',
        (date_trunc('month', first at time zone 'UTC') + interval '1 month') at time zone 'UTC');
    if until <= first then
        return 0;
    end if;
    span := access_log_span(since, until, coalesce(last.hash, ''));
    insert into access_log_block (number, from_at, to_at, row_ids, row_hashes, previous_hash, hash)
    values (coalesce(last.number, 0) + 1, since, until, span.row_ids, span.row_hashes, coalesce(last.hash, ''), span.hash);
    return cardinality(span.row_ids);
end $$;

-- The application adds and reads; the moment and the number are the database's own.
grant usage on sequence access_log_id to ${appRole};
grant select on access_log, access_log_block to ${appRole};
grant insert (account_ref, employee_ref, role, relation, person_ref, kind, purpose, subject, subject_ref, address,
    request_ref) on access_log to ${appRole};
grant insert (number, from_at, to_at, row_ids, row_hashes, previous_hash, hash) on access_log_block to ${appRole};
