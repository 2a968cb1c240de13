package dk.enindgang.account;

import java.util.UUID;

/**
 * A session that holds, and whose it is.
 *
 * @param ref its name among those of the account; it opens nothing
 */
public record RunningSession(UUID ref, SignedInAccount account) {}
