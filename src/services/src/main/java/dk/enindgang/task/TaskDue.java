package dk.enindgang.task;

import dk.enindgang.deadline.DeadlineTrigger;
import dk.enindgang.guide.DeadlineSource;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something is due, and why (R4).
 *
 * @param at the last moment in time; missing where there is no day
 * @param words the guide's own; empty where it says nothing
 * @param source who has set it; missing where nobody has
 * @param legal the paragraphs of the law the step names; may be empty
 * @param asks what somebody must tell before there is a day; missing where that is known
 */
public record TaskDue(
        @Nullable Instant at,
        String words,
        @Nullable DeadlineSource source,
        String legal,
        @Nullable DeadlineTrigger asks)
        implements Serializable {}
