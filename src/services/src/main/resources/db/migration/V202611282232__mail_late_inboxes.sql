-- A morning's mail tells how much is late in the inboxes somebody looks after. Rules: package dk.enindgang.reminder.
alter table reminder_mail add column inbox int not null default 0;
