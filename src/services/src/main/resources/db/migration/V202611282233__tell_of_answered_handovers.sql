-- Who asked a colleague to take a task is told that she said no, until she has read why; that she said yes, for a while. Rules: package dk.enindgang.task.
alter table task_handover add column told_at timestamptz;
alter table task_handover add constraint task_handover_told check (told_at is null or status <> 'WAITING');

create index task_handover_answered on task_handover (given_by, answered_at) where status in ('ACCEPTED', 'DECLINED');

create or replace function task_handover_keep() returns trigger language plpgsql as $$
begin
    if (new.ref, new.task_id, new.to_ref, new.given_by, new.given_at, new.reason)
        is distinct from (old.ref, old.task_id, old.to_ref, old.given_by, old.given_at, old.reason)
        or (old.status <> 'WAITING' and (new.status, new.answered_at, new.answer)
            is distinct from (old.status, old.answered_at, old.answer)) then
        raise exception 'an answered handover is not rewritten' using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- Whoever gave it reads what became of it, though the task is another's by now.
drop policy task_handover_read on task_handover;
create policy task_handover_read on task_handover for select using (
    given_by = (select acting_account())
    or exists (select from task t where t.id = task_id));

alter table reminder_mail drop constraint reminder_mail_kind_check;
alter table reminder_mail add constraint reminder_mail_kind_check check (
    kind in ('MORNING', 'NEW_TASK', 'ASKED', 'DECLINED', 'REVIEW_SOON', 'REVIEW_LATE'));
alter table reminder_mail add column declined int not null default 0;
