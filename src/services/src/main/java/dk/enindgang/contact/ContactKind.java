package dk.enindgang.contact;

/** How a family was in contact (kontaktform). */
public enum ContactKind {
    /** Telefon. */
    PHONE,
    /** Besøg. */
    VISIT,
    /** Møde. */
    MEETING,
    /** Besked. */
    MESSAGE,
    /** Ingen svarede: no contact. */
    NO_ANSWER
}
