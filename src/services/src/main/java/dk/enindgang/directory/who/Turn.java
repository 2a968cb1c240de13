package dk.enindgang.directory.who;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says at a moment.
 *
 * @param rule its place among those that were asked, from 0
 * @param silence why nobody answers; null where somebody does
 * @param changes when that is over: who answers stops, or who does not begins; null where that is far away
 */
public record Turn(
        int rule, @Nullable Silence silence, @Nullable Instant changes) implements Serializable {

    public boolean answers() {
        return silence == null;
    }
}
