-- Whoever took urgent access to somebody reads her families meanwhile, for what cannot wait is often whom to call. Rules: package dk.enindgang.family.
create or replace function acting_family_links() returns table (family uuid, relation text) language plpgsql stable
    security definer rows 100 set search_path = public, pg_temp as $$
declare
    me uuid := acting_employee();
begin
    return query
        select f.ref, 'OWN_WORK' from family f where f.recorded_by = acting_account() and me is not null
        union all
        select f.ref, 'UNIT_LEADER' from family f where f.unit_ref in (select led_by_account(acting_account()))
        union all
        select f.ref, case when c.begins_at <= present_moment() then 'CONTACT_PERSON' else 'CONTACT_NEXT' end
        from contact_person c join family f on f.id = c.family_id
        where c.employee_ref = me and (c.ends_at is null or c.ends_at > present_moment())
        union all
        select f.ref, 'CONTACT_NEXT' from contact_handover h join family f on f.id = h.family_id
        where h.to_ref = me and h.status in ('WAITING', 'ACCEPTED')
        union all
        select f.ref, 'CONTACT_SUBSTITUTE' from contact_person c join family f on f.id = c.family_id
        where c.employee_ref in (select acting_covers())
        and c.begins_at <= present_moment() and (c.ends_at is null or c.ends_at > present_moment())
        union
        select f.ref, 'BREAK_GLASS' from urgent_access u
        join family_member m on m.person_ref = u.person_ref join family f on f.id = m.family_id
        where u.employee_ref = me and u.ends_at > present_moment();
end $$;
