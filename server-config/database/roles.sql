-- The database and its two roles. Run once as a superuser; again changes nothing but the passwords and the limits:
--
--   psql -v ON_ERROR_STOP=1 -v owner_password=… -v app_password=… -f server-config/database/roles.sql
--
-- The owner makes and changes the tables (Flyway, at start); the application reads and writes rows, nothing more.
\set ON_ERROR_STOP on
\if :{?database} \else \set database enindgang \endif
\if :{?owner} \else \set owner enindgang_owner \endif
\if :{?app} \else \set app enindgang_app \endif

select format('create role %I login', :'owner') where not exists (select from pg_roles where rolname = :'owner') \gexec
select format('create role %I login', :'app') where not exists (select from pg_roles where rolname = :'app') \gexec
alter role :"owner" nosuperuser nocreatedb nocreaterole password :'owner_password';
alter role :"app" nosuperuser nocreatedb nocreaterole noinherit password :'app_password';

select format('create database %I owner %I encoding %L template template0', :'database', :'owner', 'UTF8')
where not exists (select from pg_database where datname = :'database') \gexec

revoke all on database :"database" from public;
grant connect, temporary on database :"database" to :"owner";
grant connect on database :"database" to :"app";

-- A statement, a wait for a lock or a forgotten transaction may never hold the others up.
alter role :"app" in database :"database" set statement_timeout = '30s';
alter role :"app" in database :"database" set lock_timeout = '5s';
alter role :"app" in database :"database" set idle_in_transaction_session_timeout = '60s';
alter role :"app" in database :"database" set timezone = 'Europe/Copenhagen';
alter role :"app" in database :"database" set search_path = 'public';
alter role :"owner" in database :"database" set lock_timeout = '30s';
alter role :"owner" in database :"database" set search_path = 'public';

\connect :"database"
revoke all on schema public from public;
grant all on schema public to :"owner";
grant usage on schema public to :"app";

-- The extensions of the first migration; only a superuser may create some of them.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
