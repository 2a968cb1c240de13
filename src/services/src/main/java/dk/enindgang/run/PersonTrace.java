package dk.enindgang.run;

/** What in a text may tell of somebody (spor af en person). */
public enum PersonTrace {
    /** Det ligner et navn. */
    NAME,
    /** Det ligner et telefonnummer. */
    PHONE,
    /** Det ligner en mailadresse. */
    MAIL
}
