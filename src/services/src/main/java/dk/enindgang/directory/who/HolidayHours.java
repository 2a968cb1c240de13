package dk.enindgang.directory.who;

/** How a contact point is open on a public holiday and on a closed day (helligdage). W3. */
public enum HolidayHours {
    /** Lukket. */
    CLOSED,
    /** Som på en søndag. */
    AS_SUNDAY,
    /** Som på andre dage. */
    AS_USUAL
}
