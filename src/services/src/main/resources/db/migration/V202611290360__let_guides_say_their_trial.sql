-- What a handleguide tries out (its trial action), and where one reads more about that. Rules: package dk.enindgang.guide (R13).
alter table action_guide
    add column trial_text text,
    add column trial_url  text,
    add constraint action_guide_trial_link check (trial_url is null or trial_text is not null and trial_url ~ '^https://');
