package dk.enindgang.access;

import dk.enindgang.platform.audit.Purpose;

/** What somebody has to do with work about a person (relation). */
public enum Relation {
    /** Began it (eget arbejde). */
    OWN_WORK(Purpose.WORK),
    /** Is in its team (i holdet). */
    TEAM(Purpose.WORK),
    /** Leads, on the day, the unit that handles it (leder af enheden). */
    UNIT_LEADER(Purpose.LEADERSHIP),
    /** Is the family's contact person (kontaktperson). */
    CONTACT_PERSON(Purpose.WORK),
    /** Acts for the family's contact person today (vikar for kontaktpersonen). */
    CONTACT_SUBSTITUTE(Purpose.WORK),
    /** Is asked to become the contact person, or is to be it (kommende kontaktperson). */
    CONTACT_NEXT(Purpose.WORK),
    /** Took access because it could not wait (akut adgang). */
    BREAK_GLASS(Purpose.URGENCY);

    private final Purpose purpose;

    Relation(Purpose purpose) {
        this.purpose = purpose;
    }

    Purpose purpose() {
        return purpose;
    }
}
