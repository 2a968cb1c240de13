package dk.enindgang.organisation;

import dk.enindgang.account.Profession;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is looked for: of which profession, for which unit, on which day.
 *
 * @param profession missing where it is whoever follows the guide
 * @param follower who follows the guide
 * @param here whether she is the one who asks, and so not away
 * @param not who it may not be, such as those who are not impartial
 */
public record ResponsibleAsk(
        @Nullable Profession profession, UUID unit, UUID follower, boolean here, LocalDate day, Set<UUID> not) {}
