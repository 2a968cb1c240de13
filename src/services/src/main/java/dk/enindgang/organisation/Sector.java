package dk.enindgang.organisation;

/** The parts of the municipality somebody works in and a handleguide is used in (område). */
public enum Sector {
    /** Dagtilbud. */
    DAYCARE,

    /** Skole og SFO. */
    SCHOOL,

    /** Klub og fritid. */
    LEISURE,

    /** Sundhedspleje og tandpleje. */
    HEALTH,

    /** PPR. */
    EDUCATIONAL_PSYCHOLOGY,

    /** Familie og børn: rådgivning, myndighed og behandling. */
    FAMILY,

    /** Ungevejledning, FGU og ungdomsuddannelse. */
    YOUTH_EDUCATION,

    /** Beskæftigelse. */
    EMPLOYMENT,

    /** Handicap og psykiatri. */
    DISABILITY_PSYCHIATRY
}
