package dk.enindgang.web.ops;

import dk.enindgang.platform.db.Readiness;
import dk.enindgang.platform.outbox.BrokerState;
import dk.enindgang.platform.outbox.OutboxState;
import dk.enindgang.sheet.SheetState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the node is at a moment. The outbox is missing when the database did not answer, which is what it
 * means. The units are those that a mapping of roles names and that are not here. */
record Checkup(
        Instant at,
        Readiness.State readiness,
        String reason,
        Optional<OutboxState> outbox,
        BrokerState broker,
        List<String> unknownUnits,
        SheetState sheets) {

    boolean up() {
        return readiness == Readiness.State.READY && outbox.isPresent();
    }

    /** What somebody should look at though pages are served. */
    List<String> alarms() {
        var alarms = new ArrayList<String>();
        outbox.filter(OutboxState::alarming).ifPresent(state -> alarms.add("outbox-old"));
        outbox.filter(state -> state.dead() > 0).ifPresent(state -> alarms.add("outbox-dead"));
        if (broker.condition() == BrokerState.Condition.AWAY) {
            alarms.add("broker-away");
        }
        if (!unknownUnits.isEmpty()) {
            alarms.add("roles-unit-unknown");
        }
        if (sheets.alarming(at)) {
            alarms.add("emergency-sheet");
        }
        return alarms;
    }
}
