-- Which families stand by name on which emergency sheet in the folder, so that a sheet is written anew or removed when one of them is to be hidden. Rules: package dk.enindgang.sheet, R11.
create table emergency_sheet_name (
    file text not null,
    unit_ref uuid not null references org_unit (ref),
    night date not null,
    family_ref uuid not null references family (ref),
    read_at timestamptz not null,
    primary key (file, family_ref)
);

create index emergency_sheet_name_family on emergency_sheet_name (family_ref);

alter table emergency_sheet_name enable row level security;
create policy emergency_sheet_name_system on emergency_sheet_name
    using ((select acting_system())) with check ((select acting_system()));

grant select, insert, update, delete on emergency_sheet_name to ${appRole};

-- The families in which somebody is, or was, who is protected or to whom a colleague is not impartial: their names are for
-- those who work with them. Whoever asks is told of those she sees.
create function hidden_families() returns setof uuid language sql stable rows 100 as $$
    select f.ref from family_member m join family f on f.id = m.family_id
    where m.person_ref in (
        select p.ref from person p where p.protection <> 'NONE'
        union all
        select b.person_ref from impartiality_block b where b.lifted_at is null)
$$;

-- Of the sheets that are there it is not known who stands on them: they are written anew at once.
update emergency_sheet set night = null;
