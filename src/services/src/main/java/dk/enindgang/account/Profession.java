package dk.enindgang.account;

/** What somebody works as (faggruppe). Decides what is shown first, never what one may see. */
public enum Profession {
    /** Lærer. */
    TEACHER,
    /** Pædagog. */
    PEDAGOGUE,
    /** Sundhedsplejerske. */
    HEALTH_VISITOR,
    /** Socialrådgiver in the family department (rådgiver). */
    ADVISER,
    /** Familiebehandler. */
    FAMILY_THERAPIST,
    /** Beskæftigelsesrådgiver in the job centre. */
    EMPLOYMENT_ADVISER,
    /** Rådgiver for handicap and psychiatry. */
    DISABILITY_ADVISER,
    /** Psychologist in PPR (pædagogisk psykologisk rådgivning). */
    EDUCATIONAL_PSYCHOLOGIST,
    /** Leder. */
    LEADER,
    /** Sekretariat. */
    SECRETARIAT,
    /** It-drift. */
    OPERATIONS
}
