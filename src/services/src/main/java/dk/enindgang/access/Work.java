package dk.enindgang.access;

import java.util.Set;
import java.util.UUID;

/** Work about a person, as access looks at it: who began it (account), which unit handles it, who is in its team. */
public record Work(UUID person, UUID owner, UUID unit, Set<UUID> team) {}
