-- That a guide is to be reviewed soon, or should have been, is mailed once each. Rules: package dk.enindgang.reminder.
create table reminder_review (
    guide_slug text not null,
    next_review date not null,
    kind text not null check (kind in ('REVIEW_SOON', 'REVIEW_LATE')),
    told_at timestamptz not null,
    primary key (guide_slug, next_review, kind)
);

create index action_guide_review on action_guide (next_review) where status = 'PUBLISHED';

grant select, insert on reminder_review to ${appRole};
