-- That contact points are to be looked at again is mailed to who owns them, once each and at most once a week. Rules: package dk.enindgang.reminder.
create table reminder_contact (
    point_ref uuid not null references contact_point (ref) on delete cascade,
    owner_ref uuid not null references employee (ref) on delete cascade,
    verified_on date not null,
    told_at timestamptz not null,
    primary key (point_ref, owner_ref, verified_on)
);

create index reminder_contact_owner on reminder_contact (owner_ref, told_at);

grant select, insert on reminder_contact to ${appRole};

alter table reminder_mail drop constraint reminder_mail_kind_check;
alter table reminder_mail add constraint reminder_mail_kind_check check (
    kind in ('MORNING', 'NEW_TASK', 'ASKED', 'DECLINED', 'REVIEW_SOON', 'REVIEW_LATE', 'CONTACTS_STALE'));
