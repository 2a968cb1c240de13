-- Who changes what the municipality finds too long is seen by whoever changes it next. Rules: package dk.enindgang.contact.
alter table contact_limit add column changed_by uuid;

create trigger stamp_change before insert or update on contact_limit for each row execute function stamp_change();
