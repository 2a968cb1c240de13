package dk.enindgang.organisation;

/** What a unit does (enhedens art). */
public enum UnitKind {
    /** Forvaltning, center or afdeling. */
    ADMINISTRATION,
    /** Skole. */
    SCHOOL,
    /** Dagtilbud. */
    DAYCARE,
    /** Sundhedspleje. */
    HEALTH_VISITING,
    /** Familierådgivning. */
    FAMILY_ADVICE,
    /** Familiehus. */
    FAMILY_HOUSE,
    /** PPR (pædagogisk psykologisk rådgivning). */
    EDUCATIONAL_PSYCHOLOGY,
    /** Beskæftigelse. */
    EMPLOYMENT,
    /** Handicap og psykiatri. */
    DISABILITY_PSYCHIATRY,
    /** Kultur og fritid. */
    CULTURE_LEISURE,
    /** Sekretariat. */
    SECRETARIAT,
    /** Ekstern samarbejdspartner. */
    EXTERNAL,
    /** Andet. */
    OTHER
}
