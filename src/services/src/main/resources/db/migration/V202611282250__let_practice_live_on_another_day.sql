-- A practice municipality can live on another day than the machine's; what the database asks about days and moments follows it. Rules: packages dk.enindgang.platform (R2, R4) and dk.enindgang.platform.db (R5).

-- How far ahead the product's clock is, as the product said in this transaction; it says nothing outside of practice.
create function present_moment() returns timestamptz language sql stable parallel safe as $$
    select now() + coalesce(
        cast(nullif(current_setting('enindgang.ahead', true), '') as interval), interval '0 seconds')
$$;

-- A day is a day in Denmark, wherever the server stands.
create or replace function danish_today() returns date language sql stable parallel safe as $$
    select cast(present_moment() at time zone 'Europe/Copenhagen' as date)
$$;

create or replace function acting_granted() returns setof uuid language plpgsql stable security definer rows 5
    set search_path = public, pg_temp as $$
begin
    return query
        select u.person_ref from urgent_access u
        where u.employee_ref = acting_employee() and u.ends_at > present_moment();
end $$;
