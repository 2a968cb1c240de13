package dk.enindgang.organisation;

import org.jspecify.annotations.Nullable;

/** A unit as another system knows it, by that system's numbers. */
public record UnitEntry(
        String number, String name, UnitKind kind, @Nullable String parent, Period period) {}
