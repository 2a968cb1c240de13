-- A number of ten digits that begins with 45 is a Danish one with its country code, also without + or 00 before it. Rules: package dk.enindgang.search.
create or replace function dialled(written text) returns text language sql immutable strict parallel safe as $$
    select regexp_replace(regexp_replace(written, '[^0-9+]', '', 'g'), '^(\+|00)?45(?=[0-9]{8}$)|^\+', '')
$$;
