package dk.enindgang.family;

import dk.enindgang.access.Permit;
import java.util.Set;
import java.util.UUID;

/** A family the caller was let in to: what she may do with it, and who is or was in it. */
record OpenFamily(Family family, Permit permit, Set<UUID> persons) {}
