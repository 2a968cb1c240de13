package dk.enindgang.task;

import dk.enindgang.deadline.DeadlineTrigger;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.RuleViolation;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** What may be told of when something happened: a deadline that is counted stays, so a slip of the hand is refused (R4). */
final class ToldMoments {

    private static final int YEARS = 2;

    /** What has happened already when it is told, by the field it is told in. */
    private static final Map<DeadlineTrigger, String> FIELDS = new EnumMap<>(Map.of(
            DeadlineTrigger.NOTIFICATION_RECEIVED, "received",
            DeadlineTrigger.MUNICIPALITY_AWARE, "aware",
            DeadlineTrigger.CONVERSATION_HELD, "conversation",
            DeadlineTrigger.HANDED_OVER, "handedOver"));

    private ToldMoments() {}

    /** @throws RuleViolation if one is still to come, or lies far back */
    static void check(Map<DeadlineTrigger, Instant> said, Instant now) {
        Instant oldest = now.atZone(Clocks.DENMARK).minusYears(YEARS).toInstant();
        FIELDS.forEach((trigger, field) -> {
            Instant at = said.get(trigger);
            if (at != null && at.isAfter(now)) {
                throw new RuleViolation("task.rule.toldFuture").at(field);
            }
            if (at != null && at.isBefore(oldest)) {
                throw new RuleViolation("task.rule.toldLongAgo", YEARS).at(field);
            }
        });
    }
}
