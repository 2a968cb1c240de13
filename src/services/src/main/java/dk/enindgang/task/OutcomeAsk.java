package dk.enindgang.task;

import dk.enindgang.deadline.DeadlineTrigger;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of which run one wants to see what follows.
 *
 * @param level missing: where the run stands
 * @param unit missing: the first the caller works in; a run about a child is always its own unit's
 * @param said when something happened that a deadline counts from, as far as the caller knows
 */
public record OutcomeAsk(
        UUID run, @Nullable Integer level, @Nullable UUID unit, Map<DeadlineTrigger, Instant> said) {}
