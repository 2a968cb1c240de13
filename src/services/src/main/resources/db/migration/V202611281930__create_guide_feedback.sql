-- What does not fit in a step of a handleguide, told to those who write it, and their answer. Rules: package dk.enindgang.feedback.
create table guide_feedback (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    guide_slug text not null,
    guide_edition int not null,
    step_number text not null,
    kind text not null,
    message text not null,
    given_by uuid not null references account (ref),
    unit_ref uuid references org_unit (ref),
    given_at timestamptz not null,
    state text not null,
    answer text not null default '',
    answered_by uuid references account (ref),
    answered_at timestamptz,
    read_at timestamptz,
    constraint guide_feedback_guide foreign key (guide_slug, guide_edition) references action_guide (slug, edition),
    constraint guide_feedback_kind check (kind in ('ERROR', 'UNCLEAR', 'SUGGESTION', 'LAW_PROBLEM')),
    constraint guide_feedback_state check (state in ('OPEN', 'ANSWERED')),
    constraint guide_feedback_message check (btrim(message) <> '' and length(message) <= 4000),
    constraint guide_feedback_answer_length check (length(answer) <= 4000),
    constraint guide_feedback_answered check (
        (state = 'ANSWERED') = (answered_at is not null and btrim(answer) <> '')),
    constraint guide_feedback_answered_by check (state <> 'ANSWERED' or answered_by is not null),
    constraint guide_feedback_read check (read_at is null or state = 'ANSWERED')
);

create index guide_feedback_list on guide_feedback (state, given_at desc, id desc);
create index guide_feedback_guide_list on guide_feedback (guide_slug, state, given_at desc, id desc);
create index guide_feedback_mine on guide_feedback (given_by, given_at desc, id desc);
create index guide_feedback_unread on guide_feedback (given_by) where state = 'ANSWERED' and read_at is null;

-- Whether the one who acts writes guides: a role of the account, or one that was given for a time.
create function acting_editor() returns boolean language plpgsql stable security definer
    set search_path = public, pg_temp as $$
begin
    return exists (
        select from account a where a.ref = acting_account() and 'EDITOR' = any(string_to_array(a.roles, ',')))
    or exists (
        select from role_assignment r
        where r.account_ref = acting_account() and r.role = 'EDITOR' and r.revoked_at is null
        and holds_on(r.valid_from, r.valid_to, danish_today()));
end $$;

-- R5: who gave it and those who write guides; nobody else, whatever the application asks.
alter table guide_feedback enable row level security;
create policy guide_feedback_read on guide_feedback for select using (
    (select acting_system()) or given_by = (select acting_account()) or (select acting_editor()));
create policy guide_feedback_change on guide_feedback for update using (
    (select acting_system()) or given_by = (select acting_account()) or (select acting_editor()));
create policy guide_feedback_give on guide_feedback for insert
    with check (given_by = (select acting_account()));

grant select, insert, update on guide_feedback to ${appRole};
