-- When each unit's emergency sheet was last written, and what went wrong, so that one of several nodes writes it. Rules: package dk.enindgang.sheet.
create table emergency_sheet (
    unit_ref uuid primary key references org_unit (ref),
    night date,
    written_at timestamptz,
    file text not null default '',
    taken_at timestamptz,
    failed_at timestamptz,
    fault text,
    constraint emergency_sheet_written check ((file = '') = (written_at is null)),
    constraint emergency_sheet_night check (night is null or written_at is not null),
    constraint emergency_sheet_fault check (fault in ('CONTENT', 'FOLDER')),
    constraint emergency_sheet_failed check ((failed_at is null) = (fault is null))
);

grant select, insert, update on emergency_sheet to ${appRole};
