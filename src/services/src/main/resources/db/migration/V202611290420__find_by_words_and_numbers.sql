-- One search finds families, contact points, colleagues and units by the words that are typed and by telephone numbers, however both are written. Rules: package dk.enindgang.search.
-- No index: a family is looked at by those alone who may see it, and the rest of a municipality is soon looked through.
create function sought_words(typed text) returns text[] language sql stable strict parallel safe as $$
    select array(select word from regexp_split_to_table(folded(typed), '[\s,;]+') word where word <> '')
$$;

-- A number as it is dialled in Denmark: digits, and of its country code nothing where it is ours.
create function dialled(written text) returns text language sql immutable strict parallel safe as $$
    select regexp_replace(regexp_replace(written, '[^0-9+]', '', 'g'), '^(\+|00)45(?=[0-9]{8}$)|^\+', '')
$$;

-- Whether a number begins with these digits or, from four on, has them anywhere.
create function answers_to(written text, digits text) returns boolean language sql immutable parallel safe as $$
    select coalesce(digits <> '' and case when length(digits) > 3 then position(digits in dialled(written)) > 0
        else starts_with(dialled(written), digits) end, false)
$$;

-- The letters her names begin with: of all of them, and of the first and the last.
create function initials(name text) returns text[] language sql immutable strict parallel safe as $$
    select array[letters, left(letters, 1) || right(letters, 1)]
    from (select lower(regexp_replace(btrim(name), '(\S)\S*\s*', '\1', 'g') collate pg_c_utf8) collate "default") as said (letters)
$$;
