-- Nobody approves what she has written through a second account, and a manuscript begins as a draft and goes through review. Rules: package dk.enindgang.writing (R6, R7).

-- All accounts of those who have had a hand in a manuscript.
create function manuscript_writers(manuscript bigint) returns setof uuid language sql stable security definer
    set search_path = public, pg_temp as $$
    with hand as (
        select m.author as ref from guide_manuscript m where m.id = manuscript
        union
        select c.account_ref from guide_manuscript_change c where c.manuscript_id = manuscript)
    select h.ref from hand h
    union
    select other.account_ref from hand h
    join employee_account own on own.account_ref = h.ref
    join employee_account other on other.employee_id = own.employee_id
$$;

create or replace function guard_manuscript() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.status <> 'DRAFT' then
            raise exception 'a handleguide begins as a draft' using errcode = 'check_violation';
        end if;
        return new;
    end if;
    if new.author <> old.author then
        raise exception 'who began a handleguide cannot be changed' using errcode = 'check_violation';
    end if;
    if new.approved_by is not null and (new.approved_by = new.author
            or new.approved_by in (select manuscript_writers(new.id))) then
        raise exception 'who has written a handleguide cannot approve it' using errcode = 'check_violation';
    end if;
    if (new.status = 'APPROVED' and old.status not in ('IN_REVIEW', 'APPROVED'))
            or (new.status = 'TAKEN_INTO_USE' and old.status not in ('APPROVED', 'TAKEN_INTO_USE')) then
        raise exception 'a handleguide is read by others before it holds' using errcode = 'check_violation';
    end if;
    if old.status <> 'DRAFT' and new.document <> old.document then
        raise exception 'a handleguide that is read by others cannot be changed' using errcode = 'check_violation';
    end if;
    if old.status in ('TAKEN_INTO_USE', 'DROPPED') and new.status <> old.status then
        raise exception 'what became of the handleguide cannot be changed' using errcode = 'check_violation';
    end if;
    return new;
end $$;

drop trigger guard_manuscript on guide_manuscript;
create trigger guard_manuscript before insert or update on guide_manuscript
    for each row execute function guard_manuscript();
