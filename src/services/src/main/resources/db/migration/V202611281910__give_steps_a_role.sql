-- A task that follows from a step goes to somebody: whose step it is, as a machine can look it up. Absent is whoever follows the guide.
alter table guide_step add column role text constraint guide_step_role check (role in ('TEACHER', 'PEDAGOGUE',
    'CHILD_MINDER', 'LEISURE_WORKER', 'HEALTH_VISITOR', 'EDUCATIONAL_PSYCHOLOGIST', 'ADVISER', 'FAMILY_THERAPIST',
    'YOUTH_GUIDANCE_COUNSELLOR', 'EMPLOYMENT_ADVISER', 'DISABILITY_PSYCHIATRY_ADVISER', 'LEADER', 'SECRETARIAT'));
