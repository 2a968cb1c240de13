-- What every later table needs: one sequence of numbers, and PostgreSQL's own means for search and periods.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- EclipseLink takes the number it is given as the last of a block of 50, so the first block ends with 50.
create sequence stored_seq increment by 50 start with 50;

grant usage on schema public to ${appRole};
grant usage on sequence stored_seq to ${appRole};
