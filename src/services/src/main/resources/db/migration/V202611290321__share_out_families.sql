-- Whether somebody knows an area already is asked when families are shared out, of all families and not only of those one sees. Rules: package dk.enindgang.contact.
create function contact_knows(who uuid, area uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp as $$
    select exists (
        select from contact_person c join family f on f.id = c.family_id
        where c.employee_ref = who and f.area_ref = area and f.closed_at is null and c.begins_at <= present_moment()
        and (c.ends_at is null or c.ends_at > present_moment()))
$$;
