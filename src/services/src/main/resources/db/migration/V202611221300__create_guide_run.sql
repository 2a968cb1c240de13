-- The use of a handleguide: which edition was followed, and what was answered at each step. Rules: package dk.enindgang.run.
create table guide_run (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    guide_slug text not null,
    guide_edition int not null,
    guide_title text not null,
    steps int not null check (steps > 0),
    answered int not null default 0,
    started_by uuid not null references account (ref),
    started_at timestamptz not null,
    touched_at timestamptz not null,
    status text not null,
    closed boolean not null generated always as (status = 'CLOSED') stored,
    closed_at timestamptz,
    closing_note text,
    constraint guide_run_guide foreign key (guide_slug, guide_edition) references action_guide (slug, edition),
    constraint guide_run_status check (status in ('OPEN', 'PAUSED', 'CLOSED')),
    constraint guide_run_answered check (answered between 0 and steps),
    constraint guide_run_closed_has_time check ((status = 'CLOSED') = (closed_at is not null)),
    constraint guide_run_closing_note_length check (length(closing_note) <= 4000)
);

create index guide_run_mine on guide_run (started_by, closed, touched_at desc, id desc);

create table guide_run_entry (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    run_id bigint not null references guide_run,
    step_ref uuid not null references guide_step (ref),
    outcome text not null,
    note text not null default '',
    reason text not null default '',
    answered_at timestamptz not null,
    changed_at timestamptz,
    constraint guide_run_entry_once unique (run_id, step_ref),
    constraint guide_run_entry_outcome check (outcome in ('DONE', 'NOT_RELEVANT')),
    constraint guide_run_entry_reason check (outcome <> 'NOT_RELEVANT' or btrim(reason) <> ''),
    constraint guide_run_entry_lengths check (length(note) <= 4000 and length(reason) <= 1000)
);

-- R6: a closed run is finished. The application says so kindly; this makes it true.
create function guide_run_keep_closed() returns trigger language plpgsql as $$
begin
    if old.status = 'CLOSED' then
        raise exception 'a closed run does not change' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create function guide_run_entry_keep_closed() returns trigger language plpgsql as $$
begin
    if exists (select 1 from guide_run r where r.id = new.run_id and r.status = 'CLOSED') then
        raise exception 'a closed run takes no more answers' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger guide_run_keep_closed before update on guide_run
    for each row execute function guide_run_keep_closed();
create trigger guide_run_entry_keep_closed before insert or update on guide_run_entry
    for each row execute function guide_run_entry_keep_closed();

grant select, insert, update on guide_run, guide_run_entry to ${appRole};
