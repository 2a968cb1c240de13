package dk.enindgang.organisation;

/** What another system says about a unit, a colleague or an employment (felt). */
public enum EntryField {
    /** Navn. */
    NAME,
    /** Art. */
    KIND,
    /** Hører under. */
    PARENT,
    /** Stilling. */
    TITLE,
    /** Faggruppe. */
    PROFESSION,
    /** Område. */
    SECTOR,
    /** Kompetencer. */
    COMPETENCES,
    /** Telefon. */
    PHONE,
    /** Mail. */
    MAIL,
    /** Fra. */
    BEGINS,
    /** Til. */
    ENDS
}
