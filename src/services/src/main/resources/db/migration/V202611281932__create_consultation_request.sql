-- A question to another unit or profession about a step of a guide, without naming the child unless the run is about one. Rules: package dk.enindgang.consultation.
create table consultation_request (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    guide_slug text not null,
    guide_edition int not null,
    step_number text not null,
    named boolean not null,
    run_ref uuid references guide_run (ref),
    asked_unit uuid not null references org_unit (ref),
    asked_profession text,
    question text not null,
    due_on date not null,
    asked_by uuid not null references account (ref),
    asked_at timestamptz not null,
    state text not null,
    taken_by uuid references account (ref),
    answer text not null default '',
    reason text not null default '',
    touched_at timestamptz not null,
    seen_at timestamptz,
    feedback_ref uuid references guide_feedback (ref),
    constraint consultation_request_guide foreign key (guide_slug, guide_edition)
        references action_guide (slug, edition),
    constraint consultation_request_state check (state in ('WAITING', 'TAKEN', 'ANSWERED', 'HANDED_BACK', 'CLOSED')),
    constraint consultation_request_question check (btrim(question) <> '' and length(question) <= 4000),
    constraint consultation_request_lengths check (length(answer) <= 4000 and length(reason) <= 1000),
    constraint consultation_request_without_name check (run_ref is null or named),
    constraint consultation_request_taken check (state not in ('TAKEN', 'ANSWERED') or taken_by is not null),
    constraint consultation_request_answered check (state <> 'ANSWERED' or btrim(answer) <> ''),
    constraint consultation_request_handed_back check (state <> 'HANDED_BACK' or btrim(reason) <> '')
);

create index consultation_request_waiting on consultation_request (asked_unit, due_on, id)
    where state in ('WAITING', 'TAKEN');
create index consultation_request_done on consultation_request (asked_unit, touched_at desc, id desc)
    where state not in ('WAITING', 'TAKEN');
create index consultation_request_mine on consultation_request (asked_by, touched_at desc, id desc);
create index consultation_request_in_hand on consultation_request (taken_by) where state = 'TAKEN';
create index consultation_request_news on consultation_request (asked_by)
    where state in ('ANSWERED', 'HANDED_BACK') and seen_at is null;

-- Where an account's colleague works today, and as what; nothing if she is employed nowhere.
create function units_of(account uuid) returns setof uuid language plpgsql stable security definer rows 3
    set search_path = public, pg_temp as $$
begin
    return query
        select u.ref from employee_account a
        join employment m on m.employee_id = a.employee_id and holds_on(m.valid_from, m.valid_to, danish_today())
        join org_unit u on u.id = m.unit_id
        where a.account_ref = account;
end $$;

create function profession_of(account uuid) returns text language plpgsql stable security definer
    set search_path = public, pg_temp as $$
begin
    return (
        select e.profession from employee_account a join employee e on e.id = a.employee_id
        where a.account_ref = account);
end $$;

-- R5: who asked, who has taken it, the colleagues who were asked, and who leads their unit.
alter table consultation_request enable row level security;
create policy consultation_request_read on consultation_request for select using (
    (select acting_system())
    or asked_by = (select acting_account())
    or taken_by = (select acting_account())
    or (asked_unit in (select units_of(acting_account()))
        and (asked_profession is null or asked_profession = (select profession_of(acting_account()))))
    or asked_unit in (select led_by_account(acting_account())));
create policy consultation_request_change on consultation_request for update using (
    (select acting_system())
    or asked_by = (select acting_account())
    or taken_by = (select acting_account())
    or (asked_unit in (select units_of(acting_account()))
        and (asked_profession is null or asked_profession = (select profession_of(acting_account()))))
    or asked_unit in (select led_by_account(acting_account())));
create policy consultation_request_ask on consultation_request for insert
    with check (asked_by = (select acting_account()));

grant select, insert, update on consultation_request to ${appRole};
