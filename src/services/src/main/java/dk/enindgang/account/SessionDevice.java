package dk.enindgang.account;

/** On what kind of device a session is used (sessionens slags enhed), as the browser says itself. */
public enum SessionDevice {
    /** Computer. */
    COMPUTER,
    /** Mobil eller tablet. */
    MOBILE
}
