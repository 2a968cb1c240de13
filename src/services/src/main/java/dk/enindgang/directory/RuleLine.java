package dk.enindgang.directory;

import dk.enindgang.directory.who.WhoRule;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a situation as it is read to be reckoned with and shown.
 *
 * @param behind the unit, person or partner it leads to; empty if nobody in particular
 */
public record RuleLine(
        UUID ref,
        UUID situation,
        UUID point,
        String name,
        String use,
        ContactChannel channel,
        String value,
        String openHours,
        String behind,
        String note,
        boolean authority,
        @Nullable LocalDate verifiedOn,
        WhoRule rule)
        implements Serializable {}
