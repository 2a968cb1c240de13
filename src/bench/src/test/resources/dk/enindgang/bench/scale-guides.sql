-- ${guides} handleguides from a vocabulary of about 1,800 Danish words.
create function pg_temp.pick(seed bigint, first text[], second text[]) returns text language sql immutable as $$
    select case when seed % 3 = 0
        then first[1 + abs(hashint8(seed)::bigint) % array_length(first, 1)]
            || second[1 + abs(hashint8(seed + 7)::bigint) % array_length(second, 1)]
        else second[1 + abs(hashint8(seed + 13)::bigint) % array_length(second, 1)] end
$$;

create function pg_temp.say(seed bigint, words int) returns text language sql immutable as $$
    select string_agg(pg_temp.pick(seed * 1000 + n,
        array['børne','skole','familie','ungdoms','sundheds','trivsels','forældre','dagtilbuds','netværks','støtte',
            'hverdags','klasse','fritids','sprog','søvn','sorg','rus','vægt','syns','høre','sags','kommune','lærer',
            'pædagog','barne','uddannelses','fremmøde','social','hjemme','nabo','søskende','venne','spise','lege',
            'angst','vrede','ensomheds','alkohol','krise','overgangs'],
        array['fravær','samtale','bekymring','møde','plan','indsats','vejledning','underretning','opfølgning','trivsel',
            'vold','overgreb','mobning','mistrivsel','støtte','kontakt','aftale','besøg','vurdering','undersøgelse',
            'afklaring','netværk','forløb','overgang','skift','vanskelighed','konflikt','adfærd','sorg','tegn','skade',
            'risiko','hjælp','råd','ro','tid','fælles','tidligt','skriftlig','rolig','åben','barnet','den','unge',
            'forældrene','skriv','tal','aftal','inddrag','spørg']), ' ')
    from generate_series(1, words) as n
$$;

insert into action_guide (id, version, ref, slug, edition, status, valid_from, content_hash, title, summary, purpose,
    introduction, introduction_html, owner, reviewed_on, next_review, age_from, age_to, acute, run_visibility)
select 20000000000 + g, 1, gen_random_uuid(), 'maal-guide-' || g, 1, 'DRAFT', null, md5(g::text),
    initcap(pg_temp.say(g, 4)), pg_temp.say(g + 1000, 20), pg_temp.say(g + 2000, 25), pg_temp.say(g + 3000, 40),
    '<p>' || pg_temp.say(g + 3000, 40) || '</p>', 'Familieafdelingen', date '2026-01-01', date '2027-01-01',
    0, 17, g % 20 = 0, 'TEAM'
from generate_series(0, ${guides} - 1) as g;

insert into action_guide_role select 20000000000 + g, role
from generate_series(0, ${guides} - 1) as g, unnest(array['TEACHER', 'PEDAGOGUE', 'HEALTH_VISITOR', 'LEADER']) as role;

insert into action_guide_sector select 20000000000 + g, sector
from generate_series(0, ${guides} - 1) as g, unnest(array['SCHOOL', 'DAYCARE', 'HEALTH']) as sector;

insert into guide_level (id, version, ref, guide_id, number, name, aim, entry_criteria, exit_criteria, responsible,
    decision_meeting)
select 20000000000 + g * 10 + l, 1, gen_random_uuid(), 20000000000 + g, l, 'Niveau ' || l, pg_temp.say(g + l, 12),
    pg_temp.say(g + l + 10, 12), pg_temp.say(g + l + 20, 12), 'Lederen', l > 1
from generate_series(0, ${guides} - 1) as g, generate_series(0, 3) as l;

insert into guide_step (id, version, ref, guide_id, level_id, position, number, title, instruction, instruction_html,
    kind, obligation, who, deadline, deadline_source, parent_involvement, child_before, child_during, child_after,
    requires_consent)
select 20000000000 + g * 100 + s, 1, gen_random_uuid(), 20000000000 + g, 20000000000 + g * 10 + s / 4, s,
    (s + 1)::text, initcap(pg_temp.say(g * 100 + s, 5)), instruction, '<p>' || instruction || '</p>',
    'CONSULT', (array['SKAL', 'BOER', 'KAN'])[1 + s % 3], 'Læreren', 'Inden 14 dage', 'LOCAL', 'ALWAYS_FIRST',
    true, false, true, false
from generate_series(0, ${guides} - 1) as g, generate_series(0, 13) as s,
    lateral (select pg_temp.say(g * 100 + s + 50, 45) as instruction offset 0) as said;

insert into legal_reference (id, version, ref, guide_id, step_id, position, law, paragraph, subject, checked_on)
select 20000000000 + g * 10 + n, 1, gen_random_uuid(), 20000000000 + g, null, n, 'Barnets lov', '§ ' || 10 + n,
    pg_temp.say(g + n, 6), date '2026-01-01'
from generate_series(0, ${guides} - 1) as g, generate_series(0, 4) as n;

insert into sign_of_concern (id, version, ref, guide_id, position, about, text, acute)
select 20000000000 + g * 20 + n, 1, gen_random_uuid(), 20000000000 + g, n,
    (array['CHILD', 'PARENT', 'ENVIRONMENT'])[1 + n % 3], pg_temp.say(g * 20 + n, 8), n = 0
from generate_series(0, ${guides} - 1) as g, generate_series(0, 11) as n;

insert into guide_situation (id, version, ref, guide_id, position, title, synonyms, acute)
select 20000000000 + g * 10 + n, 1, gen_random_uuid(), 20000000000 + g, n, pg_temp.say(g * 10 + n, 6),
    pg_temp.say(g * 10 + n + 5, 2) || chr(10) || pg_temp.say(g * 10 + n + 6, 1), false
from generate_series(0, ${guides} - 1) as g, generate_series(0, 2) as n;

update action_guide set status = 'PUBLISHED', valid_from = date '2026-01-01' where slug like 'maal-guide-%';

insert into guide_search (guide_id, position, part, weight, text, step_id, words)
select guide_id, row_number() over (partition by guide_id order by weight desc, place), part, weight, text, step_id,
    array(select distinct word from guide_words(text))
from (
    select id as guide_id, 'TITLE' as part, 1.0 as weight, 0 as place, title as text, null::bigint as step_id
    from action_guide
    union all select guide_id, 'SITUATION', 1.0, position, title, null from guide_situation
    union all select s.guide_id, 'SYNONYM', 0.9, s.position, synonym, null
    from guide_situation s, regexp_split_to_table(s.synonyms, '\n') as synonym
    union all select guide_id, 'STEP', 0.6, position, title, id from guide_step
    union all select id, 'SUMMARY', 0.5, 0, summary || ' ' || purpose, null from action_guide
    union all select guide_id, 'SIGN', 0.5, position, text, null from sign_of_concern
    union all select guide_id, 'STEP', 0.4, position, instruction, id from guide_step
) as line
where guide_id between 20000000000 and 20000000000 + ${guides} - 1;

insert into guide_word (word, stem)
select distinct on (w.word) w.word, w.stem
from guide_search s, guide_words(s.text) as w
where s.guide_id between 20000000000 and 20000000000 + ${guides} - 1
order by w.word, w.stem
on conflict do nothing;
