package dk.enindgang.platform.outbox;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How it goes with the broker, seen from here: whether it answers, since when not, and when to try again. */
final class BrokerLine {

    private static final System.Logger LOG = System.getLogger(BrokerLine.class.getName());

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    /** Short enough that a broker which came back is used again within ten seconds. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private BrokerState state = BrokerState.UNKNOWN;
    private Instant heard = Instant.EPOCH;
    private Instant notBefore = Instant.EPOCH;
    private Duration pause = FIRST_PAUSE;

    synchronized boolean mayTry(Instant now) {
        return !now.isBefore(notBefore);
    }

    /** Nothing was heard of the broker for so long that it should be asked. */
    synchronized boolean quietFor(Duration duration, Instant now) {
        return heard.plus(duration).isBefore(now);
    }

    synchronized BrokerState state() {
        return state;
    }

    synchronized void note(Optional<String> away, Instant now) {
        heard = now;
        if (away.isPresent()) {
            gone(away.get(), now);
        } else {
            back(now);
        }
    }

    private void gone(String reason, Instant now) {
        notBefore = now.plus(pause);
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        if (state.condition() != BrokerState.Condition.AWAY) {
            state = new BrokerState(BrokerState.Condition.AWAY, now, reason);
            LOG.log(
                    Level.WARNING,
                    "The broker is away; events wait in the outbox until it answers. Reason: {0}",
                    reason);
        }
    }

    private void back(Instant now) {
        notBefore = Instant.EPOCH;
        pause = FIRST_PAUSE;
        if (state.condition() == BrokerState.Condition.AWAY) {
            LOG.log(Level.INFO, "The broker answers again after {0}.", Duration.between(state.since(), now));
        }
        if (state.condition() != BrokerState.Condition.ANSWERS) {
            state = new BrokerState(BrokerState.Condition.ANSWERS, now, "");
        }
    }
}
