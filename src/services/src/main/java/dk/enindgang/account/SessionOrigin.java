package dk.enindgang.account;

/**
 * From where a session began, as far as one can tell (R23).
 *
 * @param address the client's address, as far as it can be trusted
 */
public record SessionOrigin(SessionBrowser browser, SessionDevice device, String address) {}
