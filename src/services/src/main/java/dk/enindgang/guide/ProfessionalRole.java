package dk.enindgang.guide;

/** The professions a handleguide is written for (målgruppe). */
public enum ProfessionalRole {
    /** Lærer. */
    TEACHER,

    /** Pædagog. */
    PEDAGOGUE,

    /** Dagplejer. */
    CHILD_MINDER,

    /** Klub- og fritidspersonale. */
    LEISURE_WORKER,

    /** Sundhedsplejerske. */
    HEALTH_VISITOR,

    /** PPR-medarbejder. */
    EDUCATIONAL_PSYCHOLOGIST,

    /** Rådgiver hos myndigheden (socialrådgiver). */
    ADVISER,

    /** Familiebehandler. */
    FAMILY_THERAPIST,

    /** UU- eller ungevejleder, også på FGU. */
    YOUTH_GUIDANCE_COUNSELLOR,

    /** Beskæftigelsesrådgiver. */
    EMPLOYMENT_ADVISER,

    /** Rådgiver i handicap og psykiatri. */
    DISABILITY_PSYCHIATRY_ADVISER,

    /** Leder. */
    LEADER,

    /** Sekretariat. */
    SECRETARIAT
}
