-- The log is verified at millions of rows within a minute, and neither new months nor old ones keep those waiting who write. Rules: package dk.enindgang.platform.audit.

-- What concat_ws says of itself is all that may be said of this. Said right, the planner writes it into the query that
-- asks, and a row costs half.
alter function access_log_hash(access_log) stable;

-- The blocks from one number to another as their rows are now: how many, and the hash of them all. Asked for some hundred
-- blocks at a time, it keeps no lock for long.
create function access_log_recount(first_block bigint, last_block bigint)
    returns table (number bigint, row_count bigint, hash bytea) language sql stable security definer
    set search_path = public, pg_temp as $$
    select b.number, s.row_count,
        sha256(b.previous_hash || convert_to(extract(epoch from b.from_at) || '|' || extract(epoch from b.to_at) || '|',
            'UTF8') || s.hashes)
    from access_log_block b
    cross join lateral (
        select count(*) as row_count, coalesce(string_agg(access_log_hash(l), '' order by l.at, l.id), '') as hashes
        from access_log l where l.at >= b.from_at and l.at < b.to_at) s
    where b.number between first_block and last_block
$$;

-- A month is made beside the log and put in its place: that waits for nobody who reads or writes, and they not for it.
create or replace function access_log_prepare(months_ahead int) returns int language plpgsql security definer
    set search_path = public, pg_temp as $$
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
            execute format('create table %I (like access_log including defaults including constraints)', name);
            execute format('alter table access_log attach partition %I for values from (%L) to (%L)', name,
                month at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
            made := made + 1;
        end if;
    end loop;
    return made;
end $$;

-- To take a month away the whole log is closed for a moment. Whoever writes must not wait behind one who waits for that:
-- it is given up, and tried again the next night.
alter function access_log_forget(int) set lock_timeout = '2s';
