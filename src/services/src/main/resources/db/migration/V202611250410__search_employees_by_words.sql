-- Colleagues are found by all words that are typed, in any order. The trigram index could not serve that search, and
-- there are too few people in a municipality to need one.
create function folded(written text) returns text language sql stable strict parallel safe as $$
    select replace(replace(replace(
        unaccent(translate(lower(written collate pg_c_utf8), 'æøå', 'aoa')), 'ae', 'a'), 'oe', 'o'), 'aa', 'a')
        collate "default"
$$;

drop index employee_name_words;
