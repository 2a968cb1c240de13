package dk.enindgang.organisation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a unit is called, what it does and what it stands under, and when. */
public record PlaceRow(String name, UnitKind kind, @Nullable String parentName, Period period)
        implements Serializable {}
