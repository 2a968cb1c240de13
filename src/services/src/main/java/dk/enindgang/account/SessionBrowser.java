package dk.enindgang.account;

/** Roughly which browser a session is used with (sessionens browser), as it says itself. */
public enum SessionBrowser {
    /** Microsoft Edge. */
    EDGE,
    /** Google Chrome, and what is built on it. */
    CHROME,
    /** Mozilla Firefox. */
    FIREFOX,
    /** Apple Safari. */
    SAFARI,
    /** En anden. */
    OTHER
}
