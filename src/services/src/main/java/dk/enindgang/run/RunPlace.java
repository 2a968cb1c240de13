package dk.enindgang.run;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose a run is and which unit handles it; an anonymous one has no unit, and an owner who has left is nobody. */
public record RunPlace(@Nullable UUID owner, @Nullable UUID unit) {}
