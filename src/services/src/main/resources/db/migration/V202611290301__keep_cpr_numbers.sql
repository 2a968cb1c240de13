-- A person's CPR number, readable and findable with the municipality's keys alone, and where she is found. Rules: package dk.enindgang.person.
alter table person
    add column cpr_cipher bytea,
    add column cpr_key int,
    add column cpr_hash bytea,
    add column address text not null default '',
    add column phone text not null default '',
    add column institution text not null default '',
    add constraint person_cpr_whole check (
        (cpr_cipher is null) = (cpr_key is null) and (cpr_cipher is null) = (cpr_hash is null)),
    add constraint person_found_lengths check (
        length(address) <= 200 and length(phone) <= 21 and length(institution) <= 200);

create unique index person_cpr on person (cpr_hash) where cpr_hash is not null;
create index person_cpr_key on person (cpr_key, id) where cpr_key is not null;
create index person_born on person (birth_date);

-- Whose number that is, whoever asks; under any of the keys. It gives away no more than a number nobody knows.
create function person_of_cpr(hashes bytea[]) returns uuid language plpgsql stable security definer
    set search_path = public, pg_temp as $$
begin
    return (select p.ref from person p where p.cpr_hash = any(hashes) limit 1);
end $$;

-- Whoever records somebody writes down all of her in the same moment; who changes a row has to see it.
drop policy person_read on person;
create policy person_read on person for select using (
    (select acting_system())
    or ref in (select acting_persons())
    or ref in (select acting_recorded()));
drop policy person_change on person;
create policy person_change on person for update using (
    (select acting_system())
    or ref in (select acting_family_persons())
    or ref in (select acting_recorded()));

-- Two who change one family come one after the other: none of them waits for the other while that one waits for her.
create or replace function family_member_keep() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    closed timestamptz;
begin
    select f.closed_at into closed from family f where f.id = new.family_id for no key update;
    if closed is not null and not acting_system() then
        raise exception 'a closed family stays as it was' using errcode = 'check_violation';
    end if;
    if tg_op = 'UPDATE' and (new.ref, new.family_id, new.person_ref)
        is distinct from (old.ref, old.family_id, old.person_ref) then
        raise exception 'a membership stays with whom it is about' using errcode = 'check_violation';
    end if;
    return new;
end $$;
