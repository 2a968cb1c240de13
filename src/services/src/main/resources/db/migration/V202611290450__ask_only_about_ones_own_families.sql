-- Which families somebody may see is asked of her own families alone: before, everybody who is closed to her was looked for among the members of all families there are, several times on each page. Rules: package dk.enindgang.family, R3, R4.

-- The answer is what it was: the families she has to do with, without those in which somebody is closed to her.
create or replace function acting_families() returns setof uuid language plpgsql stable security definer rows 100
    set search_path = public, pg_temp as $$
declare
    me uuid := acting_employee();
    mine uuid[] := array(select distinct l.family from acting_family_links() l);
begin
    return query
        select f.ref from family f
        where f.ref = any (mine)
        and not exists (
            select from family_member m join person p on p.ref = m.person_ref
            where m.family_id = f.id
            and ((p.protection <> 'NONE'
                    and not exists (
                        select from access_grant g
                        where g.person_ref = p.ref and g.employee_ref = me and g.ended_at is null))
                or exists (
                    select from impartiality_block b
                    where b.person_ref = p.ref and b.employee_ref = me and b.lifted_at is null)));
end $$;

create or replace function acting_family_persons() returns setof uuid language plpgsql stable security definer
    rows 300 set search_path = public, pg_temp as $$
begin
    return query
        select m.person_ref from family f join family_member m on m.family_id = f.id
        where f.ref = any (array(select acting_families()));
end $$;
