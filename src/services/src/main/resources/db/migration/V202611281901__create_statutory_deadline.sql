-- What the law says about deadlines, each version with its days: a law that changes is a new row. Rules: package dk.enindgang.deadline.
create table statutory_deadline (
    id bigint primary key,
    version bigint not null,
    ref uuid not null unique,
    deadline text not null constraint statutory_deadline_known check (deadline in ('NOTIFICATION_ACUTE_ASSESSMENT',
        'NOTIFICATION_RECEIPT', 'BFU_COMPLETE', 'BARNETS_PLAN_READY', 'UNGEPLAN_READY', 'FIRST_FOLLOW_UP',
        'ADULT_TRANSITION_READY', 'ABSENCE_NOTIFY')),
    valid_from date not null,
    valid_to date,
    amount int constraint statutory_deadline_amount check (amount between 0 and 1000),
    unit text constraint statutory_deadline_unit
        check (unit in ('HOURS', 'CALENDAR_DAYS', 'WORKING_DAYS', 'WEEKS', 'MONTHS')),
    counts text not null default 'AFTER' constraint statutory_deadline_counts check (counts in ('AFTER', 'BEFORE')),
    law text not null check (btrim(law) <> ''),
    paragraph text check (btrim(paragraph) <> ''),
    url text check (url ~ '^https://'),
    wording text not null check (btrim(wording) <> ''),
    checked_on date not null,
    constraint statutory_deadline_days check (valid_to >= valid_from),
    constraint statutory_deadline_number check ((amount is null) = (unit is null)),
    -- What has not been verified is never counted.
    constraint statutory_deadline_verified check (amount is null or paragraph is not null),
    constraint statutory_deadline_once exclude using gist (deadline with =, daterange(valid_from, valid_to, '[]') with &&)
);

insert into statutory_deadline (id, version, ref, deadline, valid_from, amount, unit, counts, law, paragraph, url,
    wording, checked_on)
select nextval('stored_seq'), 1, gen_random_uuid(), deadline, date '2024-01-01', amount, unit, counts,
    'Barnets lov, LBK nr. 282 af 17/03/2025', paragraph, 'https://www.retsinformation.dk/eli/lta/2025/282', wording,
    date '2026-11-22'
from (values
    ('NOTIFICATION_ACUTE_ASSESSMENT', 24, 'HOURS', 'AFTER', '§ 136',
        'Senest 24 timer efter at en underretning er modtaget, er det vurderet, om barnets sundhed eller udvikling er i fare, og om der skal handles akut. Timerne løber også om natten, i weekenden og på helligdage.'),
    ('NOTIFICATION_RECEIPT', null, null, 'AFTER', null,
        'Den, der underretter, får en kvittering for det. Hvor i loven det står, og inden for hvor mange dage, er ikke kontrolleret endnu. Derfor regnes der ingen frist ud.'),
    ('BFU_COMPLETE', 4, 'MONTHS', 'AFTER', '§ 20',
        'En børnefaglig undersøgelse er færdig senest fire måneder efter, at kommunen blev opmærksom på barnets behov. Kan det undtagelsesvis ikke nås, laves en foreløbig vurdering.'),
    ('BARNETS_PLAN_READY', 3, 'MONTHS', 'AFTER', '§ 91',
        'Barnets plan er færdig senest tre måneder efter beslutningen om at lave den. Bliver barnet anbragt, gælder der mere; se paragraffen.'),
    ('UNGEPLAN_READY', 3, 'MONTHS', 'AFTER', '§ 108',
        'En ungeplan er færdig senest tre måneder efter beslutningen eller den unges 16-års fødselsdag.'),
    ('FIRST_FOLLOW_UP', 3, 'MONTHS', 'AFTER', '§ 95',
        'Der er fulgt op første gang senest tre måneder efter, at indsatsen begyndte, eller når en undersøgelse, der laves samtidig, er færdig, hvis det er før.'),
    ('ADULT_TRANSITION_READY', 0, 'CALENDAR_DAYS', 'BEFORE', '§ 123',
        'Forberedelsen til voksenlivet er færdig, så en afgørelse kan gælde lige efter den 18-års fødselsdag.'),
    ('ABSENCE_NOTIFY', null, null, 'AFTER', '§ 133, stk. 2',
        'Skolens leder underretter, så snart en elevs ulovlige fravær er 15 procent eller mere i et kvartal. Der er ingen frist at regne ud.')
) as rule (deadline, amount, unit, counts, paragraph, wording);

grant select on statutory_deadline to ${appRole};
